//! The kinds of values.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use core::fmt;

use super::say::{Say, Unregistered};
#[allow(clippy::wildcard_imports, reason = "a row names the value of any family")]
use super::*;
use crate::ValueError;
use crate::syntax::{IntoOwned, Observe, Read};

/// The value of a kind, borrowing nothing: what a [`Name`](super::Name) is a name of. Implemented by the values that
/// [`AttributeValue`] has, and by nothing else.
pub trait Kind: Read<'static> {
    /// The same value, borrowing from the text that it is read from.
    type Value<'a>: Read<'a>;
}

kinds! {
    /// No value: the name says it all.
    Flag(Flag);
    /// A number without sign or decimals.
    Integer(Integer);
    /// A number, with or without decimals.
    Decimal(Decimal);
    /// One word.
    Word(Word<'a>);
    /// Words, with blanks between them.
    WordList(WordList<'a>);
    /// Free text.
    Text(Text<'a>);
    /// Text that must not be shown.
    Hidden(Hidden<'a>);
    /// On or off: the name alone, or a number after it.
    Switch(Switch);
    /// Words, with commas between them.
    CommaList(CommaList<'a>);
    /// A URI.
    UriText(UriText<'a>);
    /// Names with values, and semicolons between them.
    ParameterList(ParameterList<'a>);
    /// A number of any length.
    Digits(Digits<'a>);
    /// Ranges of numbers.
    NumberRanges(NumberRanges<'a>);
    /// Parameters of something that has a name.
    NamedParameters(NamedParameters<'a>);
    /// An address.
    Address(Address<'a>);
    /// `a=tra-att`
    NestedAttribute(NestedAttribute<'a>);
    /// Free text, or no value.
    OptionalText(OptionalText<'a>);

    // `rtp`
    /// `a=rtpmap`
    RtpMap(RtpMap<'a>);
    /// `a=fmtp`
    Fmtp(Fmtp<'a>);
    /// `a=rtcp`
    Rtcp(Rtcp<'a>);
    /// `a=rtcp-fb`
    RtcpFeedback(RtcpFeedback<'a>);
    /// `a=rtcp-xr`
    RtcpXr(RtcpXr<'a>);
    /// `a=extmap`
    ExtMap(ExtMap<'a>);
    /// `a=msid`
    Msid(Msid<'a>);
    /// `a=msid-semantic`
    MsidSemantic(MsidSemantic<'a>);
    /// `a=ssrc`
    Ssrc(Ssrc<'a>);
    /// `a=ssrc-group`
    SsrcGroup(SsrcGroup<'a>);
    /// RTP sources.
    SsrcList(SsrcList<'a>);
    /// `a=rid`
    Rid(Rid<'a>);
    /// `a=simulcast`
    Simulcast(Simulcast<'a>);
    /// `a=rtcp-idms`
    SyncGroup(SyncGroup);
    /// `a=depend`
    DecodingDependency(DecodingDependency<'a>);
    /// `a=duplication-delay`
    DuplicationDelay(DuplicationDelay<'a>);
    /// `a=fec-source-flow`
    FecSourceFlow(FecSourceFlow<'a>);
    /// `a=fec-repair-flow`
    FecRepairFlow(FecRepairFlow<'a>);
    /// `a=repair-window`
    RepairWindow(RepairWindow);
    /// `a=rtcp-unicast`
    RtcpUnicast(RtcpUnicast<'a>);
    /// `a=calgextmap`
    CalculationAlgorithm(CalculationAlgorithm<'a>);
    /// `a=ecn-capable-rtp`
    EcnCapability(EcnCapability<'a>);

    // `ice`
    /// `a=candidate`
    Candidate(Candidate<'a>);
    /// `a=remote-candidates`
    RemoteCandidates(RemoteCandidates<'a>);
    /// `a=ice-ufrag`
    IceUfrag(IceUfrag<'a>);
    /// `a=ice-options`
    IceOptions(IceOptions<'a>);
    /// `a=ice-pwd`
    IcePwd(IcePwd<'a>);
    /// `a=altc`
    AlternateAddress(AlternateAddress<'a>);
    /// `a=alt`
    Alternative(Alternative<'a>);
    /// `a=alt-group`
    AlternativeGroup(AlternativeGroup<'a>);

    // `security`
    /// `a=fingerprint`
    Fingerprint(Fingerprint<'a>);
    /// `a=setup`
    Setup(Setup<'a>);
    /// `a=connection`
    ConnectionReuse(ConnectionReuse<'a>);
    /// `a=tls-id`
    TlsId(TlsId<'a>);
    /// `a=crypto`
    Crypto(Crypto<'a>);
    /// `a=cryptoscale`
    CryptoScale(CryptoScale<'a>);
    /// `a=key-mgmt`
    KeyMgmt(KeyMgmt<'a>);
    /// `a=identity`
    Identity(Identity<'a>);
    /// `a=zrtp-hash`
    ZrtpHash(ZrtpHash<'a>);
    /// `a=srtpctx`
    SrtpContext(SrtpContext<'a>);
    /// `a=encryption`
    Encryption(Encryption<'a>);

    // `capability`
    /// `a=acap`
    AttributeCapability(AttributeCapability<'a>);
    /// `a=tcap`
    TransportCapability(TransportCapability<'a>);
    /// Extensions of capability negotiation.
    CapabilityExtensions(CapabilityExtensions<'a>);
    /// Capabilities that go together.
    Configuration(Configuration<'a>);
    /// `a=sescap`
    SessionCapability(SessionCapability<'a>);
    /// `a=rmcap`
    CodecCapability(CodecCapability<'a>);
    /// `a=omcap`
    FormatCapability(FormatCapability<'a>);
    /// `a=mfcap`
    FormatParameterCapability(FormatParameterCapability<'a>);
    /// `a=mscap`
    FormatAttributeCapability(FormatAttributeCapability<'a>);
    /// `a=bcap`
    BandwidthCapability(BandwidthCapability<'a>);
    /// `a=ccap`
    ConnectionCapability(ConnectionCapability<'a>);
    /// `a=icap`
    TitleCapability(TitleCapability<'a>);
    /// `a=sqn`
    CapabilitySetNumber(CapabilitySetNumber);
    /// `a=cdsc`
    CapabilityDescription(CapabilityDescription<'a>);
    /// A line that belongs to a `cdsc`.
    CapabilityParameter(CapabilityParameter<'a>);

    // `gateway`
    /// `a=silenceSupp`
    SilenceSuppression(SilenceSuppression);
    /// `a=T38FaxRateManagement`
    FaxRateManagement(FaxRateManagement<'a>);
    /// `a=T38FaxUdpEC`
    FaxErrorCorrection(FaxErrorCorrection<'a>);
    /// `a=T38FaxUdpECDepth`
    FaxRedundancy(FaxRedundancy);
    /// `a=T38VendorInfo`
    FaxVendor(FaxVendor);
    /// `a=gpmd`
    Gpmd(Gpmd<'a>);
    /// `a=vndpar`
    VendorParameter(VendorParameter<'a>);
    /// A packet time for each format.
    PacketTimes(PacketTimes<'a>);
    /// Parameters of an ATM connection.
    AtmParameters(AtmParameters<'a>);
    /// Digits of a hexadecimal number or of bytes.
    HexDigits(HexDigits<'a>);
    /// `a=atmmap`
    AtmMap(AtmMap<'a>);
    /// `a=ecan`
    EchoCancellation(EchoCancellation);
    /// `a=gc`
    GainControl(GainControl);
    /// Codecs, the preferred first.
    CodecSelection(CodecSelection<'a>);
    /// `a=dsel`
    DataCodecSelection(DataCodecSelection<'a>);
    /// `a=onewaySel`
    OneWaySelection(OneWaySelection<'a>);
    /// `a=profileDesc`
    ProfileDescription(ProfileDescription<'a>);
    /// `a=xg726bitorder`
    BitOrder(BitOrder<'a>);

    // `messaging`
    /// A port number.
    Port(Port);
    /// `a=sctpmap`
    SctpMap(SctpMap<'a>);
    /// `a=dcmap`
    DcMap(DcMap<'a>);
    /// `a=dcsa`
    DcSa(DcSa<'a>);
    /// `a=path`
    MsrpPath(MsrpPath<'a>);
    /// Media types that are accepted.
    AcceptTypes(AcceptTypes<'a>);
    /// `a=chatroom`
    ChatroomFeatures(ChatroomFeatures<'a>);
    /// `a=file-selector`
    FileSelector(FileSelector<'a>);
    /// `a=file-date`
    FileDates(FileDates<'a>);
    /// `a=file-range`
    FileRange(FileRange);
    /// `a=file-disposition`
    FileDisposition(FileDisposition<'a>);

    // `conference`
    /// `a=group`
    Group(Group<'a>);
    /// `a=orient`
    Orientation(Orientation<'a>);
    /// `a=type`
    ConferenceType(ConferenceType<'a>);
    /// `a=quality`
    Quality(Quality);
    /// `a=floorctrl`
    FloorControl(FloorControl<'a>);
    /// `a=floorid`
    FloorId(FloorId<'a>);
    /// `a=bfcpver`
    BfcpVersions(BfcpVersions<'a>);
    /// `a=channel`
    MrcpChannel(MrcpChannel<'a>);
    /// `a=resource`
    MrcpResource(MrcpResource<'a>);
    /// `a=content`
    Content(Content<'a>);
    /// `a=record`
    Recording(Recording<'a>);
    /// `a=recordpref`
    RecordingPreference(RecordingPreference<'a>);
    /// `a=loopback`
    Loopback(Loopback<'a>);
    /// A language.
    LanguageTag(LanguageTag<'a>);
    /// Languages of a person.
    HumanLanguages(HumanLanguages<'a>);

    // `clock`
    /// `a=ts-refclk`
    ReferenceClock(ReferenceClock<'a>);
    /// `a=mediaclk`
    MediaClock(MediaClock<'a>);
    /// A domain of PTP.
    ClockDomain(ClockDomain<'a>);

    // `video`
    /// `a=imageattr`
    ImageAttr(ImageAttr<'a>);
    /// `a=framesize`
    FrameSize(FrameSize);
    /// `a=x-caps`
    VideoCapabilities(VideoCapabilities<'a>);

    // `streaming`
    /// `a=source-filter`
    SourceFilter(SourceFilter<'a>);
    /// `a=dccp-service-code`
    DccpServiceCode(DccpServiceCode);
    /// `a=ebuacip`
    EbuAcip(EbuAcip<'a>);
    /// `a=control`
    ControlUri(ControlUri<'a>);
    /// `a=range`
    PlayRange(PlayRange<'a>);
    /// A property of a stream of RealNetworks.
    RealProperty(RealProperty<'a>);
    /// `a=hkep`
    HdcpKeyExchange(HdcpKeyExchange<'a>);

    // `telephony`
    /// How far a precondition is met.
    Precondition(Precondition<'a>);
    /// `a=des`
    DesiredPrecondition(DesiredPrecondition<'a>);
    /// Ways to reserve what a stream needs.
    QosMechanisms(QosMechanisms<'a>);
    /// `a=clir`
    CallingLineRestriction(CallingLineRestriction<'a>);
    /// `a=cs-correlation`
    Correlations(Correlations<'a>);
    /// `a=ipbcp`
    Ipbcp(Ipbcp<'a>);
    /// `a=h248item`
    H248Item(H248Item<'a>);
    /// A network that media goes through.
    Realm(Realm<'a>);
    /// `a=omr-codecs`
    RealmCodecs(RealmCodecs<'a>);
    /// An attribute as it was in a realm.
    RealmAttribute(RealmAttribute<'a>);
    /// A bandwidth as it was in a realm.
    RealmBandwidth(RealmBandwidth<'a>);
    /// `a=3gpp_mtsi_app_adapt`
    AdaptationRequests(AdaptationRequests<'a>);
    /// `a=3gpp_sync_info`
    SynchronizationInfo(SynchronizationInfo<'a>);
    /// `a=bw-info`
    BandwidthInfo(BandwidthInfo<'a>);
    /// `a=direction`
    ComediaDirection(ComediaDirection<'a>);
    /// `a=X-nat`
    NatType(NatType<'a>);
    /// `a=trafficclass`
    TrafficClass(TrafficClass<'a>);
}
