//! The only file that knows `chrono`: an instant with the zone it was lived in, and calendar days.
//!
//! Order in a case file is by sequence number, never by clock; durations come from the monotonic counter.
//! The written form follows RFC 3339 with the zone name beside it (the shape of RFC 9557), so that another
//! library can read it in twenty years.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeZone, Utc};
use serde::{Deserialize, Serialize};

/// Which run of the computer an instant belongs to, so that a restart is told apart from a clock that jumped. It means
/// nothing outside the store that made it: see `crates/commands/src/boot.rs`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Boot(String);

impl Boot {
    /// Digits of a run's name.
    pub const LENGTH: usize = 16;

    /// The name, if it is sixteen hexadecimal digits in lower case.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        let digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        (name.len() == Self::LENGTH && name.bytes().all(digit)).then(|| Self(name.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Boot> for String {
    fn from(boot: Boot) -> Self {
        boot.0
    }
}

impl TryFrom<String> for Boot {
    type Error = &'static str;
    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::new(&name).ok_or("not the name of a run of the computer")
    }
}

/// An instant as the person lived it: UTC milliseconds, the zone's name and offset, and the milliseconds
/// since the computer started (monotonic: it does not jump when the wall clock is set).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub utc_ms: i64,
    /// IANA zone name, for example `Asia/Ulaanbaatar`.
    pub zone: String,
    /// Minutes east of UTC at this instant, for example 480.
    pub offset_minutes: i32,
    /// Milliseconds of the monotonic clock.
    pub up_ms: u64,
    /// The run of the computer, where it is known. Entries before it was kept have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boot: Option<Boot>,
}

impl Moment {
    /// `2026-11-21T10:12:03.120+08:00`; an instant outside the calendar gives the epoch's text.
    #[must_use]
    pub fn to_rfc3339(&self) -> String {
        self.local().to_rfc3339_opts(chrono::SecondsFormat::Millis, false)
    }

    /// Reads the form that [`Moment::to_rfc3339`] writes.
    #[must_use]
    pub fn from_rfc3339(text: &str, zone: &str, up_ms: u64) -> Option<Self> {
        let at = DateTime::parse_from_rfc3339(text).ok()?;
        Some(Self {
            utc_ms: at.timestamp_millis(),
            zone: zone.to_owned(),
            offset_minutes: at.offset().local_minus_utc() / 60,
            up_ms,
            boot: None,
        })
    }

    /// The same instant in this run of the computer.
    #[must_use]
    pub fn in_run(self, boot: Option<Boot>) -> Self {
        Self { boot, ..self }
    }

    /// Whether the computer was started anew after `before`. Two runs that are both known are compared; where one is
    /// not, a counter that went back is the only sign, and a restart after which the computer has been up for longer
    /// than before it cannot be seen. A counter that went back within one run is a restart all the same: nothing that
    /// is timed may rest on it.
    #[must_use]
    pub fn is_after_restart(&self, before: &Moment) -> bool {
        let another = self.boot.is_some() && before.boot.is_some() && self.boot != before.boot;
        another || self.up_ms < before.up_ms
    }

    /// The calendar day where the person was.
    #[must_use]
    pub fn day(&self) -> Day {
        let local = self.local();
        Day { year: local.year(), month: local.month(), day: local.day() }
    }

    /// Local wall clock `HH:MM:SS`.
    #[must_use]
    pub fn clock(&self) -> String {
        self.local().format("%H:%M:%S").to_string()
    }

    fn local(&self) -> DateTime<FixedOffset> {
        let offset = FixedOffset::east_opt(self.offset_minutes.clamp(-1439, 1439) * 60)
            .unwrap_or_else(|| Utc.fix_offset());
        let utc = DateTime::<Utc>::from_timestamp_millis(self.utc_ms).unwrap_or_default();
        utc.with_timezone(&offset)
    }
}

trait FixOffset {
    fn fix_offset(&self) -> FixedOffset;
}
impl FixOffset for Utc {
    fn fix_offset(&self) -> FixedOffset {
        use chrono::Offset;
        self.offset_from_utc_datetime(&chrono::NaiveDateTime::default()).fix()
    }
}

/// A calendar day. Built only from days that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: i32,
    month: u32,
    day: u32,
}

impl Day {
    /// The day, if the calendar has it.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(|_| Self { year, month, day })
    }
    /// Year of the common era.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }
    /// Month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.month
    }
    /// Day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.day
    }
    /// Completed years from this day to `later` (a birthday on 29 February counts on 1 March in a common year).
    #[must_use]
    pub fn years_until(self, later: Day) -> i32 {
        let passed = (later.month, later.day) >= (self.month, self.day);
        later.year - self.year - i32::from(!passed)
    }
    /// Days from this day to `later`, negative when `later` is before.
    #[must_use]
    pub fn days_until(self, later: Day) -> i64 {
        match (self.naive(), later.naive()) {
            (Some(a), Some(b)) => b.signed_duration_since(a).num_days(),
            _ => 0,
        }
    }
    /// This day and `n` days more.
    #[must_use]
    pub fn plus_days(self, n: u64) -> Option<Self> {
        let day = self.naive()?.checked_add_days(chrono::Days::new(n))?;
        Some(Self { year: day.year(), month: day.month(), day: day.day() })
    }
    /// This day `n` days before.
    #[must_use]
    pub fn minus_days(self, n: u64) -> Option<Self> {
        let day = self.naive()?.checked_sub_days(chrono::Days::new(n))?;
        Some(Self { year: day.year(), month: day.month(), day: day.day() })
    }
    /// The same day `n` months earlier, or the last day of that month when it is shorter.
    #[must_use]
    pub fn minus_months(self, n: u32) -> Option<Self> {
        let day = self.naive()?.checked_sub_months(chrono::Months::new(n))?;
        Some(Self { year: day.year(), month: day.month(), day: day.day() })
    }
    /// The same day `n` months later, or the last day of that month when it is shorter.
    #[must_use]
    pub fn plus_months(self, n: u32) -> Option<Self> {
        let day = self.naive()?.checked_add_months(chrono::Months::new(n))?;
        Some(Self { year: day.year(), month: day.month(), day: day.day() })
    }
    /// Monday = 1 to Sunday = 7 (ISO 8601).
    #[must_use]
    pub fn weekday(self) -> u32 {
        self.naive().map_or(1, |d| d.weekday().number_from_monday())
    }
    fn naive(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month, self.day)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
    }
}

impl TryFrom<String> for Day {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let date = NaiveDate::parse_from_str(&text, "%Y-%m-%d").map_err(|_| "not a calendar day")?;
        Ok(Self { year: date.year(), month: date.month(), day: date.day() })
    }
}

/// The one door through which time comes in.
pub trait Clock: Send {
    /// The present instant.
    fn now(&self) -> Moment;

    /// Milliseconds that the computer has slept since it was started, where the system tells.
    fn asleep_ms(&self) -> u64 {
        0
    }

    /// What the system calls this run of the computer, where it has a name for it. It never leaves memory as it is.
    fn run_of_the_computer(&self) -> Option<String> {
        None
    }
}

impl<C: Clock + Sync> Clock for std::sync::Arc<C> {
    fn now(&self) -> Moment {
        (**self).now()
    }

    fn asleep_ms(&self) -> u64 {
        (**self).asleep_ms()
    }

    fn run_of_the_computer(&self) -> Option<String> {
        (**self).run_of_the_computer()
    }
}

/// The zone of this computer at an instant: its IANA name (or `UTC` when the system does not say) and the
/// minutes east of UTC. The only place that asks the system about zones.
#[must_use]
pub fn zone_of_this_computer(utc_ms: i64) -> (String, i32) {
    let name = iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".to_owned());
    let at = DateTime::<Utc>::from_timestamp_millis(utc_ms).unwrap_or_default();
    let offset = at.with_timezone(&chrono::Local).offset().local_minus_utc() / 60;
    (name, offset)
}
