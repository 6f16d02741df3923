//! Bodies that both crates read: in the order of RFC 8866, with CRLF behind every line.

/// RFC 8866, section 5, with what else sdp-rs has types for.
const EXAMPLE: &str = "v=0\r
o=jdoe 3724394400 3724394405 IN IP4 198.51.100.1\r
s=Call to John Smith\r
i=SDP Offer #1\r
u=http://www.jdoe.example.com/home.html\r
e=Jane Doe <jane@jdoe.example.com>\r
e=j.doe@example.com\r
p=+1 617 555-6011\r
c=IN IP4 198.51.100.1\r
b=CT:128\r
b=X-YZ:4294967295\r
t=3724394400 3724398000\r
r=7d 1h 0 25h\r
r=604800 3600 0 90000\r
z=3730928400 -1h 3749680800 0\r
t=0 0\r
k=uri:https://example.com/key\r
a=cat:foo.bar\r
a=keywds:voice\r
a=tool:sdp 1.0\r
a=type:H332\r
a=charset:UTF-8\r
a=sdplang:en\r
a=lang:de\r
a=recvonly\r
m=audio 49170 RTP/AVP 0\r
m=audio 49180/2 RTP/AVP 0\r
i=title\r
c=IN IP4 233.252.0.1/127/3\r
c=IN IP4 233.252.0.9/127\r
b=AS:64\r
k=prompt\r
m=video 51372 RTP/AVP 99\r
c=IN IP6 2001:db8::2\r
a=rtpmap:99 h263-1998/90000\r
a=framerate:29.97\r
a=quality:10\r
a=orient:seascape\r
";

/// An offer of a call by SIP.
const OFFER: &str = "v=0\r
o=CiscoSystemsCCM-SIP 811669 1 IN IP4 10.105.40.14\r
s=SIP Call\r
c=IN IP4 10.133.92.102\r
b=TIAS:64000\r
b=AS:64\r
t=0 0\r
m=audio 25268 RTP/AVP 18 0 8 101\r
a=rtpmap:18 G729/8000\r
a=fmtp:18 annexb=no\r
a=ptime:20\r
a=maxptime:62.5\r
a=rtpmap:101 telephone-event/8000\r
a=fmtp:101 0-15\r
a=sendonly\r
";

/// Its answer: on hold, and without a name.
const ANSWER: &str = "v=0\r
o=- 19599440071187478912 18446744073709551616 IN IP4 192.0.2.7\r
s= \r
c=IN IP4 0.0.0.0\r
t=0 0\r
m=audio 0 RTP/AVP 8\r
a=rtpmap:8 PCMA/8000/1\r
a=inactive\r
";

/// RFC 4317, section 2.1: the offer of audio and video.
const AUDIO_AND_VIDEO: &str = "v=0\r
o=alice 2890844526 2890844526 IN IP4 192.0.2.10\r
s=\r
c=IN IP4 192.0.2.10\r
t=0 0\r
m=audio 49170 RTP/AVP 0 8 97\r
a=rtpmap:0 PCMU/8000\r
a=rtpmap:8 PCMA/8000\r
a=rtpmap:97 iLBC/8000\r
m=video 51372 RTP/AVP 31 32\r
a=rtpmap:31 H261/90000\r
a=rtpmap:32 MPV/90000\r
";

/// As browsers write it.
const WEBRTC: &str = "v=0\r
o=mozilla...THIS_IS_SDPARTA-99.0 4611731400430051336 2 IN IP4 127.0.0.1\r
s=-\r
t=0 0\r
a=group:BUNDLE 0 1\r
a=extmap-allow-mixed\r
a=msid-semantic:WMS *\r
m=audio 9 UDP/TLS/RTP/SAVPF 111 63 9\r
c=IN IP4 0.0.0.0\r
a=rtcp:9 IN IP4 0.0.0.0\r
a=candidate:1 1 udp 2122260223 192.0.2.5 54400 typ host generation 0\r
a=ice-ufrag:EsAw\r
a=ice-pwd:P2uYro0UCOQ4zxjKXaWCBui1\r
a=fingerprint:sha-256 19:E2:1C:3B:4B:9F:81:E6:B8:5C:F4:A5:A8:D8:73:04:BB:05:2F:70:9F:04:A9:0E:05:E9:26:33:E8:70:88:A2\r
a=setup:actpass\r
a=mid:0\r
a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level\r
a=sendrecv\r
a=rtcp-mux\r
a=rtpmap:111 opus/48000/2\r
a=rtcp-fb:111 transport-cc\r
a=fmtp:111 minptime=10;useinbandfec=1\r
a=rtpmap:63 red/48000/2\r
a=fmtp:63 111/111\r
a=rtpmap:9 G722/8000\r
a=ssrc:2655508255 cname:{735484ea-4f6c-f74a-bd66-7425f8476c2e}\r
m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r
c=IN IP6 ::\r
b=AS:30\r
a=mid:1\r
a=sctp-port:5000\r
";

/// Other media, other networks, text that is not ASCII.
const OTHERS: &str = "v=0\r
o=- 1 1 TN RFC2543 192.0.2.1\r
s=Konferenz mit Überlänge ☎\r
t=0 0\r
m=image 4000 udptl t38\r
c=X Y 192.0.2.2\r
m=message 4001 TCP/MSRP *\r
m=x-thing 4002 x/y z\r
m=text 4003 udp x\r
m=video 4004/255 RTP/SAVP 96\r
k=clear:a:b\r
m=audio 4005 RTP/SAVPF 96\r
c=IN IP6 ff00::db8:0:101/3\r
k=base64:aGk=\r
";

pub(crate) const BODIES: [&str; 6] = [EXAMPLE, OFFER, ANSWER, AUDIO_AND_VIDEO, WEBRTC, OTHERS];
