//! Parameters of MIDI.

format_parameters! {
    /// Parameters of `rtp-midi` (RFC 6295, appendix C). There are more, which are kept.
    ///
    /// ```text
    /// j_sec=recj; tsmode=buffer; linerate=320000; octpos=last; mperiod=44
    /// ```
    pub struct RtpMidiParameters<'a> {
        /// Whether lost commands are made up for: `recj` by the recovery journal, `none` not at all.
        journal "j_sec": &str;
        /// How the sender learns what the journal need not hold any more: `closed-loop`, `open-loop`, `anchor`.
        journal_update "j_update": &str;
        /// Which commands the stream may have.
        commands_used "cm_used": &str;
        /// Which commands the stream will not have.
        commands_unused "cm_unused": &str;
        /// What the times of commands say: `comex`, `async`, `buffer`.
        timestamp_mode "tsmode": &str;
        /// How long an octet takes on the line, in nanoseconds.
        line_rate "linerate": u32;
        /// Whether the time is that of the first or the last octet of a command: `first`, `last`.
        octet_position "octpos": &str;
        /// How often the sender looks for commands, in ticks of the RTP clock.
        polling_period "mperiod": u32;
        /// How much time a packet covers, in ticks of the RTP clock.
        packet_time "rtp_ptime": u32;
        /// The most time that a packet may cover, in ticks of the RTP clock.
        max_packet_time "rtp_maxptime": u32;
        /// The longest time without a packet, in ticks of the RTP clock.
        guard_time "guardtime": u32;
        /// Streams with the same number belong to one player.
        music_port "musicport": u32;
        /// What plays the commands.
        render "render": &str;
    }
}
