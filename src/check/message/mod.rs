//! The rules for SIP messages, area by area.

mod bodies;
mod credentials;
mod failures;
mod form;
mod headers;
mod nat;
mod quotes;

use super::findings::{Checked, Findings};
use super::{Checker, Report};
use crate::sip::{Message, StartLine};

impl Checker {
    /// Checks a SIP message: its form, and what it says of why a call fails. What is to be said of its SDP,
    /// [`Checker::check`] says of the description.
    ///
    /// ```
    /// use sdp_decoder::check::Checker;
    /// use sdp_decoder::sip::Message;
    ///
    /// let message = Message::read("SIP/2.0 488 Not Acceptable Here\r\nWarning: 304 a.example.com \"no video\"\r\n\r\n")?;
    /// let report = Checker::default().check_message(&message);
    /// let codes: Vec<_> = report.findings().iter().map(|finding| finding.code()).collect();
    /// assert_eq!(codes, ["session-not-acceptable", "warning-given"]);
    /// # Ok::<(), sdp_decoder::sip::MessageError>(())
    /// ```
    pub fn check_message(&self, message: &Message<'_>) -> Report {
        self.check_answering(message, None)
    }

    /// Checks the response to a request that is known: whether the request had credentials tells a first challenge from a
    /// refusal, which the response alone does not.
    ///
    /// ```
    /// use sdp_decoder::check::Checker;
    /// use sdp_decoder::sip::Message;
    ///
    /// let request = Message::read("INVITE sip:b@example.com SIP/2.0\r\n\
    ///     Authorization: Digest username=\"a\", realm=\"example.com\", nonce=\"1\", uri=\"sip:b@example.com\", response=\"2\"\r\n\r\n")?;
    /// let response = Message::read("SIP/2.0 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"example.com\", nonce=\"3\"\r\n\r\n")?;
    /// let report = Checker::default().check_response(&response, Some(&request));
    /// let codes: Vec<_> = report.findings().iter().map(|finding| finding.code()).collect();
    /// assert_eq!(codes, ["credentials-refused"]);
    /// # Ok::<(), sdp_decoder::sip::MessageError>(())
    /// ```
    pub fn check_response(&self, response: &Message<'_>, request: Option<&Message<'_>>) -> Report {
        self.check_answering(response, request)
    }

    /// Checks any message; `answered` is the request that it answers, where it is a response and that is known.
    fn check_answering(&self, message: &Message<'_>, answered: Option<&Message<'_>>) -> Report {
        let mut findings = Findings::new(Checked::Message(message), self, self.places_per_rule);
        form::check(message, &mut findings);
        headers::check(message, &mut findings);
        bodies::check(message, &mut findings);
        match message.start_line() {
            StartLine::Request(_) => {
                nat::check(message, &mut findings);
                credentials::check(message, &mut findings);
            }
            StartLine::Response(line) => {
                if let Some(code) = line.status_code() {
                    failures::check(message, code, answered, &mut findings);
                }
            }
        }
        failures::check_reasons(message, &mut findings);
        findings.into_report()
    }
}

impl Message<'_> {
    /// Everything that is to be said about the message: errors, warnings and hints, in the order of the text. What is to
    /// be said of its SDP, [`SessionDescription::check`](crate::SessionDescription::check) says.
    pub fn check(&self) -> Report {
        Checker::default().check_message(self)
    }
}
