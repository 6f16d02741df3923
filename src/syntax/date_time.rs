//! Dates, and lengths of time, as sentences tell them.

use core::fmt;

/// A time by the seconds since 1970-01-01 00:00 UTC: `2018-01-08 10:00:00 UTC`. The calendar is today's for all years.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DateTime(pub(crate) i64);

const SECONDS_A_DAY: i64 = 86_400;

impl DateTime {
    /// Year, month and day.
    fn date(self) -> (i64, i64, i64) {
        // Counted in eras of 400 years, which are alike, from a 1 March, so that the leap day is the last of its year.
        const DAYS_FROM_ERA_TO_1970: i64 = 719_468;
        const DAYS_AN_ERA: i64 = 400 * 365 + 97;
        let days = self.0.div_euclid(SECONDS_A_DAY) + DAYS_FROM_ERA_TO_1970;
        let (era, day_of_era) = (days.div_euclid(DAYS_AN_ERA), days.rem_euclid(DAYS_AN_ERA));
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        (era * 400 + year_of_era + i64::from(month <= 2), month, day)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date();
        if year > 9_999 {
            return f.write_str("a time beyond the year 9999");
        }
        let second = self.0.rem_euclid(SECONDS_A_DAY);
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} UTC")
    }
}

/// A length of time in seconds: `1 day 1 hour`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimeSpan(pub(crate) u64);

impl fmt::Display for TimeSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(seconds) = *self;
        let parts = [
            (seconds / 86_400, "day"),
            (seconds / 3_600 % 24, "hour"),
            (seconds / 60 % 60, "minute"),
            (seconds % 60, "second"),
        ];
        let mut separator = "";
        for (count, unit) in parts.into_iter().filter(|(count, _)| *count > 0) {
            write!(f, "{separator}{}", Counted(count, unit))?;
            separator = " ";
        }
        if seconds == 0 { f.write_str("0 seconds") } else { Ok(()) }
    }
}

/// So many of a thing: `1 frame`, `2 frames`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted(pub(crate) u64, pub(crate) &'static str);

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}{}", self.0, self.1, if self.0 == 1 { "" } else { "s" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn dates() {
        let rows = [
            (0, "1970-01-01 00:00:00 UTC"),
            (-1, "1969-12-31 23:59:59 UTC"),
            (-2_208_988_800, "1900-01-01 00:00:00 UTC"),
            (951_782_400, "2000-02-29 00:00:00 UTC"),
            (951_868_800, "2000-03-01 00:00:00 UTC"),
            (1_515_405_600, "2018-01-08 10:00:00 UTC"),
            (1_519_862_400, "2018-03-01 00:00:00 UTC"),
            (4_107_542_399, "2100-02-28 23:59:59 UTC"),
            (4_107_542_400, "2100-03-01 00:00:00 UTC"),
            (253_402_300_799, "9999-12-31 23:59:59 UTC"),
            (253_402_300_800, "a time beyond the year 9999"),
            (i64::MAX, "a time beyond the year 9999"),
        ];
        for (seconds, text) in rows {
            assert_eq!(DateTime(seconds).to_string(), text, "{seconds}");
        }
    }

    /// Each day follows the one before it, over more than an era.
    #[test]
    fn days_follow_each_other() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let mut expected = (1970, 1, 1);
        for day in 0..170_000 {
            assert_eq!(DateTime(day * SECONDS_A_DAY).date(), expected);
            let (year, month, day) = expected;
            let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let length = lengths[usize::try_from(month - 1).unwrap()] + i64::from(month == 2 && is_leap);
            expected = match (day < length, month) {
                (true, _) => (year, month, day + 1),
                (false, 12) => (year + 1, 1, 1),
                (false, _) => (year, month + 1, 1),
            };
        }
    }

    #[test]
    fn lengths() {
        let rows = [
            (0, "0 seconds"),
            (1, "1 second"),
            (60, "1 minute"),
            (90_000, "1 day 1 hour"),
            (604_800, "7 days"),
            (u64::MAX, "213503982334601 days 7 hours 15 seconds"),
        ];
        for (seconds, text) in rows {
            assert_eq!(TimeSpan(seconds).to_string(), text);
        }
    }
}
