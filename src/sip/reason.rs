//! Why a request was sent, or a call failed: `SIP;cause=200;text="Call completed elsewhere"`.

use alloc::borrow::Cow;
use core::fmt;

use super::StatusCode;
use super::cause;
use super::parameters::{HeaderParameters, any_parameter, value_of};
use crate::ValueError;
use crate::syntax::{AnyCase, Cursor, Observe, Parameter, Read, Token};

words! {
    /// Whose causes a [`Reason`] has (RFC 3326, section 2).
    pub enum ReasonProtocol<'a>, "a protocol such as `SIP` or `Q.850`" {
        /// The cause is the code of a SIP response.
        Sip = "SIP",
        /// The cause is one of the telephone network (ITU-T Q.850).
        Q850 = "Q.850",
    }
}

value! {
    /// One value of a Reason header: why a BYE or CANCEL was sent, or a request refused (RFC 3326).
    ///
    /// ```text
    /// reason-value  = protocol *( SEMI reason-params )
    /// protocol      = "SIP" / "Q.850" / token
    /// reason-params = "cause" EQUAL 1*DIGIT / "text" EQUAL quoted-string / generic-param
    /// ```
    ///
    /// ```
    /// use sdp_decoder::sip::{Reason, StatusCode};
    ///
    /// let reason = Reason::try_from("SIP ;cause=200 ;text=\"Call completed elsewhere\"")?;
    /// assert_eq!((reason.cause(), reason.text().as_deref()), (Some(200), Some("Call completed elsewhere")));
    /// assert_eq!((reason.status_code(), reason.meaning()), (Some(StatusCode::OK), Some("OK")));
    ///
    /// let reason = Reason::try_from("Q.850;cause=19")?;
    /// assert_eq!(reason.meaning(), Some("it rang, and nobody answered"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Reason<'a> {
        /// Whose causes it has.
        pub protocol: ReasonProtocol<'a>,
        /// The parameters, as written.
        pub parameters: HeaderParameters<'a>,
    }
}

impl Reason<'_> {
    /// The number of the cause.
    pub fn cause(&self) -> Option<u32> {
        self.parameters.get("cause")?.value.and_then(u32::token)
    }

    /// The cause as the code of a response, where the protocol is SIP.
    pub fn status_code(&self) -> Option<StatusCode> {
        let number = self.cause().filter(|_| self.protocol == ReasonProtocol::Sip)?;
        u16::try_from(number).ok().and_then(StatusCode::new)
    }

    /// What the cause means: for a code of SIP its phrase, for a usual cause of the telephone network a few plain words
    /// (ITU-T Q.850).
    pub fn meaning(&self) -> Option<&'static str> {
        match self.protocol {
            ReasonProtocol::Sip => self.status_code()?.reason_phrase(),
            ReasonProtocol::Q850 => cause::meaning(self.cause()?),
            ReasonProtocol::Other(_) => None,
        }
    }

    /// The cause in the words of the sender.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        self.parameters.get("text")?.unquoted()
    }
}

impl<'a> Read<'a> for Reason<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.allow_blank_runs();
        let AnyCase(protocol) = cursor.before(|byte| byte == b';', "protocol")?;
        let parameters = HeaderParameters::read(cursor, read_parameter);
        Ok(Self { protocol, parameters })
    }
}

fn read_parameter<O: Observe>(cursor: &mut Cursor<'_, '_, O>, parameter: &Parameter<'_>) {
    if parameter.name.eq_ignore_ascii_case("cause") {
        let _ = value_of::<_, u32>(cursor, parameter, "cause");
    } else {
        any_parameter(cursor, parameter);
    }
}

impl fmt::Display for Reason<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.protocol.fmt(f)?;
        self.parameters.behind(f)
    }
}
