//! From the ids in one line of a section to the lines that say more about them.

use super::Media;
use crate::attribute::{NestedAttribute, Rid, StreamDirection, names};

impl<'d> Media<'d> {
    /// The stream of that `rid`, as `a=simulcast` names it, and of that direction. The first, where there are several.
    ///
    /// ```
    /// use sdp_decoder::attribute::StreamDirection;
    /// use sdp_decoder::{decode_sdp, names};
    ///
    /// let offer = decode_sdp(
    ///     "v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\na=rid:hi send max-width=1280\r\na=rid:lo send\r\n\
    ///      a=simulcast:send hi;~lo\r\n",
    /// )?;
    /// let media = offer.media().next().ok_or("one section")?;
    /// let simulcast = media.attribute(names::SIMULCAST).ok_or("simulcast")??;
    /// let streams = simulcast.send.as_ref().ok_or("streams are sent")?;
    /// let first = streams.iter().next().and_then(|stream| stream.iter().next()).ok_or("one stream")?;
    /// let rid = media.rid(first.id, StreamDirection::Send).ok_or("its line")?;
    /// assert_eq!(rid.restrictions.max_width(), Some(1280));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rid(self, id: &str, direction: StreamDirection) -> Option<Rid<'d>> {
        let mut rids = self.attributes_named(names::RID).filter_map(Result::ok);
        rids.find(|rid| rid.id == id && rid.direction == direction)
    }

    /// What the section says about one RTP source, in order: the attributes of its `a=ssrc` lines. Those that cannot be
    /// read are passed over.
    ///
    /// ```
    /// use sdp_decoder::decode_sdp;
    ///
    /// let offer = decode_sdp(
    ///     "v=0\r\nm=audio 9 RTP/AVP 0\r\na=ssrc:7 cname:a@b\r\na=ssrc:8 cname:c@d\r\na=ssrc:7 msid:s t\r\n",
    /// )?;
    /// let media = offer.media().next().ok_or("one section")?;
    /// let names: Vec<_> = media.source(7).map(|attribute| attribute.name).collect();
    /// assert_eq!(names, ["cname", "msid"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn source(self, id: u32) -> impl Iterator<Item = NestedAttribute<'d>> + Clone + use<'d> {
        let lines = self.attributes_named(names::SSRC).filter_map(Result::ok);
        lines.filter(move |ssrc| ssrc.id == id).filter_map(|ssrc| ssrc.attribute)
    }
}
