//! What the lines before the first `m=` say, as JSON.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use serde::Serialize;

use crate::Direction;
use crate::annotate::Explained;
use crate::annotate::masked;
use crate::line::{Bandwidth, Origin, Timing};

/// The session: what cannot be read, or is not there, is `null`.
#[derive(Serialize)]
#[serde(rename = "Session")]
pub(super) struct SessionFields<'d> {
    name: Option<Cow<'d, str>>,
    information: Option<Cow<'d, str>>,
    uri: Option<Cow<'d, str>>,
    origin: Option<OriginFields<'d>>,
    address: Option<Cow<'d, str>>,
    direction: Option<Direction>,
    bandwidths: Vec<Bandwidth<'d>>,
    times: Vec<Timing>,
}

#[derive(Serialize)]
#[serde(rename = "Origin")]
struct OriginFields<'d> {
    username: Cow<'d, str>,
    session_id: Cow<'d, str>,
    session_version: Cow<'d, str>,
    address: Cow<'d, str>,
}

impl<'d> SessionFields<'d> {
    pub(super) fn of(explained: &Explained<'d>) -> Self {
        let description = explained.description();
        let shown = |text: Cow<'d, str>| masked::text(text, explained.shows_secrets);
        Self {
            name: description.session_name().and_then(Result::ok).map(|name| shown(name.0)),
            information: description.information().and_then(Result::ok).map(|information| shown(information.0)),
            uri: description.uri().and_then(Result::ok).map(|uri| shown(uri.0)),
            origin: description.origin().and_then(Result::ok).map(|origin| OriginFields::of(origin, shown)),
            address: description.connection().and_then(Result::ok).map(|connection| shown(connection.address.0)),
            direction: description.declared_direction(),
            bandwidths: description.bandwidths().filter_map(Result::ok).collect(),
            times: description.timings().filter_map(Result::ok).collect(),
        }
    }
}

impl<'d> OriginFields<'d> {
    fn of(origin: Origin<'d>, shown: impl Fn(Cow<'d, str>) -> Cow<'d, str>) -> Self {
        Self {
            username: shown(origin.username),
            session_id: shown(origin.session_id.0),
            session_version: shown(origin.session_version.0),
            address: shown(origin.address.0),
        }
    }
}
