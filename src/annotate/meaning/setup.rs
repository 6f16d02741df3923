//! Who opens the connection.

use alloc::format;
use alloc::string::String;

use crate::Role;
use crate::annotate::context::Context;
use crate::attribute::Setup;

/// `a=setup`
pub(super) fn of(setup: &Setup<'_>, context: Context<'_, '_>) -> String {
    let (opens, open, opened) = if context.section.is_some_and(|section| context.session.transport(section).has_dtls())
    {
        ("begins the DTLS handshake", "begin the DTLS handshake", "the DTLS handshake to begin")
    } else {
        ("opens the connection", "open the connection", "the connection to be opened")
    };
    match (setup, context.role()) {
        (Setup::Active, _) => format!("{opens} itself (client)"),
        (Setup::Passive, _) => format!("waits for the peer to {open} (server)"),
        (Setup::ActPass, Role::Answer) => format!("leaves open who {opens}, which an answer must decide"),
        (Setup::ActPass, _) => format!("leaves it to the answerer who {opens}"),
        (Setup::HoldConn, _) => format!("does not want {opened} for the time being"),
        (Setup::Other(_), _) => format!("says in a word that is not registered who {opens}"),
    }
}
