//! What is printed of a description, and every question about its media.

use std::fmt::Debug;

use sdp_decoder::attribute::Decimal;
use sdp_decoder::{Format, Line, Media, SessionDescription, decode_all};

use crate::redacted::assert_stays_redacted;
use crate::secrets::{assert_shows_none, with_secrets};
use crate::shown::assert_moves_no_cursor;

/// Each line has a row, tables and explanations move no cursor, every question has an answer, `Debug` of lines and all that
/// they are in shows no key or password, and what is redacted stays so.
pub fn table(data: &[u8]) {
    let Some(body) = with_secrets(data) else { return };
    assert_stays_redacted(&body);
    for session in decode_all(&body).into_iter().flatten() {
        rows_are_the_lines(&session);
        let narrow = session.table().fit(data.len() % 200).to_string();
        let explanations = session.media().map(|media| media.explain().to_string());
        for printed in explanations.chain([session.table().to_string(), narrow]) {
            assert_moves_no_cursor(&printed);
        }
        assert_shows_none(&debug(&session));
        ask(&session);
        session.media().for_each(ask_media);
    }
}

fn rows_are_the_lines(session: &SessionDescription<'_>) {
    let lines = session.lines().filter(|line| !line.is_blank()).map(|line| line.number());
    assert!(session.table().rows().map(|row| row.line().number()).eq(lines), "{session:?}");
    assert_eq!(session.table().to_string().lines().count(), session.table().rows().count() + 2);
}

/// The `Debug` of what masks lines with a secret as a whole. Typed values mask only the secret in them, and where that
/// is in any text, nobody knows but their reader.
fn debug(session: &SessionDescription<'_>) -> String {
    let lines: Vec<_> = session.lines().map(|line| (line, line.attribute(), line.reading(), line.errors())).collect();
    let media: Vec<_> = session.media().map(|media| (media, media.attributes(), media.explain())).collect();
    format!("{session:?} {lines:?} {:?} {:?} {media:?}", session.table(), session.table().rows().collect::<Vec<_>>())
}

fn ask(session: &SessionDescription<'_>) {
    for attribute in session.lines().filter_map(Line::attribute) {
        answer((attribute.name(), attribute.decode()));
    }
    answer((session.version(), session.origin(), session.session_name(), session.connection(), session.uri()));
    answer((session.information(), session.key(), session.declared_direction()));
    answer((all(session.emails()), all(session.phones()), all(session.bandwidths())));
    answer(all(session.time_descriptions().map(|time| (time.timing(), all(time.repeats()), time.time_zones()))));
}

fn ask_media(media: Media<'_>) {
    answer((media.media_line(), media.port(), media.port_count(), media.protocol(), media.is_rejected()));
    answer((media.direction(), media.connection(), media.ptime(), media.rtcp_port(), media.information()));
    answer((media.key(), all(media.bandwidths()), all(media.declared_connections())));
    let codecs = media.codecs();
    assert!(codecs.formats().iter().map(|format| format.token()).eq(media.formats().map(Format::token)));
    for &format in codecs.formats() {
        answer((format, format.rtpmap(), format.fmtp(), format.encoding_name(), format.parameters()));
        answer((format.encoding(), format.clock_rate(), format.channels(), format.mapping_source()));
        answer((format.packet(Decimal::from(20)), codecs.find(format.token()), all(codecs.associated(format))));
        answer((all(codecs.feedback(format)), all(codecs.rids(format)), all(codecs.rid_attributes(format))));
    }
    answer((all(codecs.facts()), codecs));
}

fn all<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    items.collect()
}

fn answer(value: impl Debug) {
    std::hint::black_box(format!("{value:?}"));
}
