//! Optimal media routing in IMS: the realms that the media could go through, and what the proxies on the way changed.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::capability::line_capability::BandwidthInWords;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo, NestedAttribute};
use crate::line::{Bandwidth, Connection};
use crate::syntax::{Cursor, Listed, Observe, Read, Short, WordList};

value! {
    /// `a=visited-realm` and `a=secondary-realm`: a network that the media went through, or could (3GPP TS 24.229,
    /// section 7.5; 3GPP TS 29.079).
    ///
    /// ```text
    /// value = instance SP realm SP nettype SP addrtype SP connection-address SP port *( SP token )
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::Realm;
    ///
    /// let realm = Realm::try_from("1 access.example.net IN IP4 192.0.2.1 49170")?;
    /// assert_eq!((realm.instance, realm.realm.as_ref(), realm.port), (1, "access.example.net", 49170));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Realm<'a> {
        /// The number of the realm on the way: 1 is the first.
        pub instance: u32,
        /// The name of the network.
        pub realm: Cow<'a, str>,
        /// The address of the media in it.
        pub connection: Connection<'a>,
        /// The port of the media in it.
        pub port: u16,
        /// What else is said, such as `net-type nat`.
        pub extensions: WordList<'a>,
    }
}

impl<'a> Read<'a> for Realm<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            instance: cursor.word("instance")?,
            realm: cursor.word("realm")?,
            connection: Connection::read(cursor)?,
            port: cursor.word("port")?,
            extensions: WordList::read(cursor)?,
        })
    }
}

impl fmt::Display for Realm<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.instance, self.realm, self.connection, self.port)?;
        if self.extensions.is_empty() { Ok(()) } else { write!(f, " {}", self.extensions) }
    }
}

impl Say for Realm<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let goes = if row.id == AttributeId::SecondaryRealm { "could go" } else { "goes" };
        let (instance, realm) = (self.instance, Short(&self.realm));
        let (address, port) = (Short(self.connection.address.as_str()), self.port);
        write!(
            f,
            "the media {goes} through the network {realm} (number {instance} on the way), at {address} port {port}"
        )?;
        if self.extensions.is_empty() { Ok(()) } else { write!(f, "; {}", Listed(self.extensions.iter().map(Short))) }
    }
}

/// What belongs to one instance of a realm: `instance ":"` and what `read` reads.
fn of_instance<'a, O: Observe, T>(
    cursor: &mut Cursor<'a, '_, O>,
    expected: &'static str,
    read: impl FnOnce(&mut Cursor<'a, '_, O>) -> Result<T, ValueError>,
) -> Result<(u32, T), ValueError> {
    let instance = cursor.until(b':', "instance")?;
    let value = cursor.after_separator("value", expected, |c| {
        c.blanks();
        read(c)
    })?;
    Ok((instance, value))
}

value! {
    /// `a=omr-codecs`: protocol and formats of the media in a realm (3GPP TS 24.229, section 7.5).
    ///
    /// ```text
    /// value = instance ":" proto 1*( SP codec )
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::RealmCodecs;
    ///
    /// let codecs = RealmCodecs::try_from("1:RTP/AVP 0 8")?;
    /// assert_eq!((codecs.instance, codecs.protocol.as_ref(), codecs.codecs.iter().count()), (1, "RTP/AVP", 2));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct RealmCodecs<'a> {
        /// The realm, by its instance.
        pub instance: u32,
        /// The protocol, as of an `m=` line.
        pub protocol: Cow<'a, str>,
        /// The formats or codecs.
        pub codecs: WordList<'a>,
    }
}

impl<'a> Read<'a> for RealmCodecs<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let (instance, protocol) = of_instance(cursor, "`:`, a protocol and codecs", |c| c.word("protocol"))?;
        let codecs = read_items!(words, cursor, &str, "codec")?;
        Ok(Self { instance, protocol, codecs: WordList(Cow::Borrowed(codecs)) })
    }
}

impl fmt::Display for RealmCodecs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} {}", self.instance, self.protocol, self.codecs)
    }
}

impl Say for RealmCodecs<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (instance, protocol) = (self.instance, Short(&self.protocol));
        let codecs = Listed(self.codecs.iter().map(Short));
        write!(f, "in network {instance} on the way the media has the formats {codecs}, over {protocol}")
    }
}

value! {
    /// `a=omr-m-att` and `a=omr-s-att`: an attribute of section or session as it was in a realm (3GPP TS 24.229,
    /// section 7.5).
    ///
    /// ```text
    /// value = instance ":" attribute
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::RealmAttribute;
    ///
    /// let saved = RealmAttribute::try_from("1:ptime:20")?;
    /// assert_eq!((saved.instance, saved.attribute.name.as_ref()), (1, "ptime"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct RealmAttribute<'a> {
        /// The realm, by its instance.
        pub instance: u32,
        /// The attribute.
        pub attribute: NestedAttribute<'a>,
    }
}

impl<'a> Read<'a> for RealmAttribute<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let (instance, attribute) = of_instance(cursor, "`:` and an attribute", NestedAttribute::read)?;
        Ok(Self { instance, attribute })
    }
}

impl fmt::Display for RealmAttribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.instance, self.attribute)
    }
}

impl Say for RealmAttribute<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "in network {} on the way: ", self.instance)?;
        self.attribute.say(row, f)
    }
}

value! {
    /// `a=omr-m-bw` and `a=omr-s-bw`: a bandwidth of section or session as it was in a realm (3GPP TS 24.229,
    /// section 7.5).
    ///
    /// ```text
    /// value = instance ":" bwtype ":" bandwidth
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::RealmBandwidth;
    ///
    /// let saved = RealmBandwidth::try_from("1:AS:64")?;
    /// assert_eq!((saved.instance, saved.bandwidth.value), (1, 64));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct RealmBandwidth<'a> {
        /// The realm, by its instance.
        pub instance: u32,
        /// The bandwidth.
        pub bandwidth: Bandwidth<'a>,
    }
}

impl<'a> Read<'a> for RealmBandwidth<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let (instance, bandwidth) = of_instance(cursor, "`:` and a bandwidth", Bandwidth::read)?;
        Ok(Self { instance, bandwidth })
    }
}

impl fmt::Display for RealmBandwidth<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.instance, self.bandwidth)
    }
}

impl Say for RealmBandwidth<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "in network {} on the way: {}", self.instance, BandwidthInWords(&self.bandwidth))
    }
}
