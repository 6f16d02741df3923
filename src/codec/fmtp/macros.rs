//! The macros that make tables of parameters into types.

/// The parameters of a codec: one row a parameter, with the method that gives it, its name, and how its value is read.
///
/// ```text
/// format_parameters! {
///     /// Parameters of opus (RFC 7587, section 6.1).
///     pub struct OpusParameters<'a> {
///         /// The highest sampling rate that the receiver can play, in Hz.
///         max_playback_rate "maxplaybackrate": u32 [8_000..=48_000], max_playback_rate_or_default = "48000";
///         /// Whether the receiver would like stereo.
///         stereo "stereo": ZeroOrOne => bool, stereo_or_default = "0";
///     }
/// }
/// ```
///
/// becomes
///
/// ```text
/// pub struct OpusParameters<'a>(pub ParameterList<'a>);   // the whole text, in its order, with its separators
/// impl OpusParameters<'_> {
///     pub fn max_playback_rate(&self) -> Option<Result<u32, ValueError>>       // None where it is not there
///     pub fn max_playback_rate_or_default(&self) -> Result<u32, ValueError>    // 48000 where it is not there
///     pub fn stereo(&self) -> Option<Result<bool, ValueError>>
///     pub fn stereo_or_default(&self) -> Result<bool, ValueError>
///     pub fn list(&self) -> &ParameterList; pub fn known() -> &'static [ParameterInfo]; pub fn reading(&self) -> Reading
/// }
/// ```
///
/// A number outside the range in brackets is read, and told, with its bounds: [`bounds_of!`] makes a text of the usual ranges,
/// and others have it behind them, `[BIT_RATES, "a bit rate such as 8000"]`. What is behind `=>` is what the method gives, made by
/// `From` from what is read. The default is written as it would be in SDP. Where it depends on the role, or on another
/// parameter, the row has none, and the type a method written by hand. The doc comment is the meaning at run time as well.
/// `data_id "DID_SDID" several: …` may be there several times without being told; of others the first one counts.
/// `pub struct AmrParameters<'a> with packet_times { … }` has the rows of [`packet_times!`] behind its own.
macro_rules! format_parameters {
    ($(#[$meta:meta])* pub struct $set:ident<'a> with $shared:ident { $($rows:tt)* }) => {
        $shared! { $(#[$meta])* pub struct $set<'a> { $($rows)* } }
    };
    (
        $(#[$meta:meta])*
        pub struct $set:ident<'a> { $(
            $(#[doc = $doc:literal])+
            $method:ident $name:literal $($several:ident)?: $type:ty $(=> $public:ty)? $([$($range:tt)+])? $(, $by_default:ident = $default:literal)?;
        )* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(transparent))]
        pub struct $set<'a>(pub $crate::attribute::ParameterList<'a>);

        impl $set<'_> {
            const KNOWN: &'static [$crate::codec::ParameterInfo] = &[$( $crate::codec::ParameterInfo {
                name: $name,
                meaning: concat!($($doc),+).trim_ascii(),
                default: text_of!($($default)?),
                expected: <$type as $crate::syntax::Token<'_>>::EXPECTED,
                is_repeatable: is_repeatable!($($several)?),
                judge: judge!([$type] $($($range)+)?),
            }, )*];

            $(
                $(#[doc = $doc])+
                #[doc = concat!("\n\n`", $name, "`. `None` where it is not there.")]
                pub fn $method(&self) -> Option<Result<type_of!($type $(=> $public)?), $crate::ValueError>> {
                    $crate::codec::fmtp::parameter::value::<$type, _>(&self.0, $name)
                }

                by_default!($name [$type $(=> $public)?] [$($by_default $default)?] [$($doc)+]);
            )*
        }

        parameter_set!($set<'a>);
    };
}

/// Rows of codecs of sound: the packets that `a=ptime` and `a=maxptime` are for in SDP, and that nearly every media type
/// has as parameters.
macro_rules! packet_times {
    ($(#[$meta:meta])* pub struct $set:ident<'a> { $($rows:tt)* }) => { format_parameters! {
        $(#[$meta])*
        pub struct $set<'a> {
            $($rows)*
            /// The packets that the receiver would like, in milliseconds. Some write it here instead of `a=ptime`.
            ptime "ptime": u32;
            /// The longest packets that the receiver takes, in milliseconds. Some write it here instead of `a=maxptime`.
            max_ptime "maxptime": u32;
        }
    } };
}

/// Rows of codecs of video in browsers: what pages write into the SDP to set the bit rate of libwebrtc.
macro_rules! libwebrtc_bit_rates {
    ($(#[$meta:meta])* pub struct $set:ident<'a> { $($rows:tt)* }) => { format_parameters! {
        $(#[$meta])*
        pub struct $set<'a> {
            $($rows)*
            /// The bit rate that libwebrtc starts with, in kbit/s. No RFC has it.
            x_google_start_bitrate "x-google-start-bitrate": u32;
            /// The lowest bit rate that libwebrtc sends, in kbit/s. No RFC has it.
            x_google_min_bitrate "x-google-min-bitrate": u32;
            /// The highest bit rate that libwebrtc sends, in kbit/s. No RFC has it.
            x_google_max_bitrate "x-google-max-bitrate": u32;
        }
    } };
}

/// How a value is judged: by its type alone, or by the range in the brackets of the row as well. As short as can be, as
/// every row has one, and the compiler makes each by itself.
macro_rules! judge {
    ([$type:ty]) => {
        |text, in_words| $crate::codec::fmtp::parameter::judge::<$type>(text, in_words)
    };
    ([$type:ty] $($range:tt)+) => {
        |text, in_words| $crate::codec::fmtp::parameter::judge_within::<$type>(
            text,
            in_words,
            &range_of!($($range)+),
            bounds_of!($($range)+),
        )
    };
}

/// The range in the brackets of a row, without its text.
macro_rules! range_of {
    ($range:expr $(, $text:literal)?) => {
        ($range)
    };
}

/// The range in the brackets of a row, as findings say it: `1..=4` is "a number from 1 to 4".
macro_rules! bounds_of {
    ($range:expr, $text:literal) => {
        $text
    };
    ($low:literal..=$type:ident::MAX) => {
        concat!("a number of at least ", $low)
    };
    ($low:literal..=$high:literal) => {
        concat!("a number from ", $low, " to ", $high)
    };
    ($low:literal..=$high:literal | $more:literal) => {
        concat!("a number from ", $low, " to ", $high, ", or ", $more)
    };
    (Each($low:literal..=$high:literal)) => {
        concat!("numbers from ", $low, " to ", $high)
    };
    ([$only:literal]) => {
        concat!("the number ", $only)
    };
    ([$first:literal $(, $next:literal)+]) => {
        concat!("one of ", $first $(, ", ", $next)+)
    };
    (Each([$first:literal $(, $next:literal)+])) => {
        concat!("numbers that are one of ", $first $(, ", ", $next)+)
    };
    ($first:literal $(| $next:literal)+) => {
        concat!("one of ", $first $(, ", ", $next)+)
    };
}

/// What a method of [`format_parameters!`] gives: what is read, or what is behind its `=>`.
macro_rules! type_of {
    ($type:ty) => {
        $type
    };
    ($type:ty => $public:ty) => {
        $public
    };
}

/// The default of a row, or that there is none.
macro_rules! text_of {
    () => {
        None
    };
    ($default:literal) => {
        Some($default)
    };
}

/// Whether a row has the word `several` behind its name.
macro_rules! is_repeatable {
    () => {
        false
    };
    (several) => {
        true
    };
}

/// The second method of a row that has a default.
macro_rules! by_default {
    ($name:literal [$($type:tt)+] [] [$($doc:literal)+]) => {};
    ($name:literal [$type:ty $(=> $public:ty)?] [$by_default:ident $default:literal] [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[doc = concat!("\n\n`", $name, "`, and `", $default, "` where it is not there.")]
        pub fn $by_default(&self) -> Result<type_of!($type $(=> $public)?), $crate::ValueError> {
            $crate::codec::fmtp::parameter::value_or::<$type, _>(&self.0, $name, $default)
        }
    };
}

/// What every type of [`format_parameters!`] has, once its `KNOWN` rows are there. A type whose text is more than named
/// parameters gives its own `observe`, and what it knows.
macro_rules! parameter_set {
    ($set:ident<'a>) => {
        parameter_set!($set<'a>, $crate::codec::fmtp::parameter::observe, $crate::codec::fmtp::parameter::is_known);
    };
    ($set:ident<'a>, $observe:path, $is_known:path) => {
        impl<'a> $set<'a> {
            /// From the text of an `fmtp` behind the format.
            pub fn new(text: impl Into<alloc::borrow::Cow<'a, str>>) -> Self {
                Self($crate::attribute::ParameterList(text.into()))
            }

            /// All parameters as written, in their order.
            pub fn list(&self) -> &$crate::attribute::ParameterList<'a> {
                &self.0
            }

            /// What the codec has for parameters.
            pub fn known() -> &'static [$crate::codec::ParameterInfo] {
                Self::KNOWN
            }

            /// What is in the text, with places in it: the known parameters, and which of them cannot be read.
            pub fn reading(&self) -> $crate::Reading {
                let mut reading = $crate::Reading::default();
                self.observe(&mut $crate::syntax::Listener::new(&mut reading));
                reading
            }

            pub(crate) fn observe(&self, observer: &mut $crate::syntax::Listener<'_>) {
                $observe(&self.0, Self::KNOWN, observer);
            }

            pub(crate) fn is_known(parameter: &$crate::attribute::Parameter<'_>) -> bool {
                $is_known(parameter, Self::KNOWN)
            }

            /// The same value, borrowing nothing.
            #[must_use]
            pub fn into_owned(self) -> $set<'static> {
                $set($crate::syntax::IntoOwned::into_owned(self.0))
            }
        }

        impl core::fmt::Display for $set<'_> {
            /// The text as written.
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

/// For the types of values: each is also read alone, which must be its whole text. `alone!(NumberList<'a>, "numbers")`
/// becomes a reader of that field, and what `readable!` gives: `FromStr`, `TryFrom<&str>` and `into_owned`.
macro_rules! alone {
    (@read $name:literal) => {
        fn read<O: $crate::syntax::Observe>(
            cursor: &mut $crate::syntax::Cursor<'a, '_, O>,
        ) -> Result<Self, $crate::ValueError> {
            cursor.rest($name)
        }
    };
    ($value:ident<'a>, $name:literal) => {
        impl<'a> $crate::syntax::Read<'a> for $value<'a> {
            alone!(@read $name);
        }
        readable!($value<'a>);
    };
    ($value:ident, $name:literal) => {
        impl<'a> $crate::syntax::Read<'a> for $value {
            alone!(@read $name);
        }
        readable!($value);
    };
}

/// Which codec has which parameters. A row
///
/// ```text
/// /// The parameters of opus.
/// Opus(OpusParameters<'a>): "opus", "multiopus";
/// ```
///
/// becomes
///
/// ```text
/// pub enum FormatParameters<'a> { /** The parameters of opus. */ Opus(OpusParameters<'a>), …, Other(ParameterList<'a>) }
/// impl<'a> FormatParameters<'a> {
///     pub fn of(encoding_name: &str, text: …) -> Self     // by name, in any case
///     pub fn list, known, into_owned; Display
/// }
/// ```
macro_rules! parameters_by_codec {
    ($( $(#[doc = $doc:literal])+ $variant:ident($set:ident<'a>): $($name:literal),+; )+) => {
        /// The parameters of a format, as its codec has them.
        ///
        /// ```
        /// use sdp_decoder::codec::FormatParameters;
        ///
        /// let parameters = FormatParameters::of("opus", "minptime=10;useinbandfec=1");
        /// let FormatParameters::Opus(opus) = &parameters else { panic!("opus") };
        /// assert_eq!(opus.use_inband_fec(), Some(Ok(true)));
        /// assert_eq!(opus.stereo(), None);
        /// assert_eq!(opus.stereo_or_default(), Ok(false));
        /// assert_eq!(parameters.to_string(), "minptime=10;useinbandfec=1");
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum FormatParameters<'a> {
            $( $(#[doc = $doc])+ $variant($set<'a>), )+
            /// Parameters of a codec whose parameters are not known here.
            Other($crate::attribute::ParameterList<'a>),
        }

        impl<'a> FormatParameters<'a> {
            /// The text of an `fmtp` behind the format, as that codec has it. Case does not count in the name.
            pub fn of(encoding_name: &str, text: impl Into<alloc::borrow::Cow<'a, str>>) -> Self {
                $( $( if encoding_name.eq_ignore_ascii_case($name) { return Self::$variant($set::new(text)); } )+ )+
                match $crate::codec::Encoding::from_name(encoding_name) {
                    // By another name, such as `G729A`.
                    Some(encoding) if !encoding.name.eq_ignore_ascii_case(encoding_name) => {
                        Self::of(encoding.name, text)
                    }
                    _ => Self::Other($crate::attribute::ParameterList(text.into())),
                }
            }

            /// All parameters as written, in their order.
            pub fn list(&self) -> &$crate::attribute::ParameterList<'a> {
                match self {
                    $( Self::$variant(set) => set.list(), )+
                    Self::Other(list) => list,
                }
            }

            /// What the codec has for parameters; empty where that is not known.
            pub fn known(&self) -> &'static [$crate::codec::ParameterInfo] {
                match self {
                    $( Self::$variant(_) => $set::known(), )+
                    Self::Other(_) => &[],
                }
            }

            fn is_known(&self, parameter: &$crate::attribute::Parameter<'_>) -> bool {
                match self {
                    $( Self::$variant(_) => $set::is_known(parameter), )+
                    Self::Other(_) => false,
                }
            }

            pub(crate) fn observe(&self, observer: &mut $crate::syntax::Listener<'_>) {
                match self {
                    $( Self::$variant(set) => set.observe(observer), )+
                    Self::Other(list) => $crate::codec::fmtp::parameter::observe(list, &[], observer),
                }
            }

            /// The same value, borrowing nothing.
            #[must_use]
            pub fn into_owned(self) -> FormatParameters<'static> {
                match self {
                    $( Self::$variant(set) => FormatParameters::$variant(set.into_owned()), )+
                    Self::Other(list) => FormatParameters::Other(list.into_owned()),
                }
            }
        }

        /// The names that the table has, for the tests of the two tables.
        #[cfg(test)]
        pub(crate) const NAMES: &[&str] = &[$( $($name),+ ),+];
    };
}
