//! Canonical JSON for what is signed: the subset of RFC 8785 with objects, lists, strings, integers, true, false
//! and null. Two programs that say the same thing write the same bytes, so that a signature can be checked by
//! writing the thing anew.
//!
//! Written here by hand rather than by `serde_json::to_string`, whose order of keys depends on a feature that
//! any other crate of the build may switch on.

use serde_json::Value;

/// Largest integer that every JSON reader keeps exactly (RFC 8785 3.2.2.3, IEEE 754 double: 2^53 - 1).
const MOST_EXACT: u64 = (1 << 53) - 1;

/// Why something has no canonical form here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotCanonical {
    /// A number with a fraction, or too large to be exact everywhere.
    #[error("a number that is no exact integer")]
    Number,
    /// Not JSON.
    #[error("not JSON")]
    Malformed,
    /// JSON, but not written in the canonical form.
    #[error("not in canonical form")]
    OtherForm,
}

/// Writes the canonical form.
///
/// # Errors
/// [`NotCanonical::Number`] for a number that is no exact integer.
pub fn write(value: &Value) -> Result<String, NotCanonical> {
    let mut out = String::new();
    put(value, &mut out)?;
    Ok(out)
}

/// Reads a text that must be in canonical form: what is read and written again must be the same text.
///
/// # Errors
/// Every way in which it is not.
pub fn read(text: &str) -> Result<Value, NotCanonical> {
    let value: Value = serde_json::from_str(text).map_err(|_| NotCanonical::Malformed)?;
    if write(&value)? == text { Ok(value) } else { Err(NotCanonical::OtherForm) }
}

fn put(value: &Value, out: &mut String) -> Result<(), NotCanonical> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => {
            let size = number.as_i64().map(i64::unsigned_abs).or_else(|| number.as_u64());
            if size.is_none_or(|s| s > MOST_EXACT) {
                return Err(NotCanonical::Number);
            }
            out.push_str(&number.to_string());
        }
        Value::String(text) => put_string(text, out),
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                put(item, out)?;
            }
            out.push(']');
        }
        Value::Object(fields) => {
            let mut keys: Vec<&String> = fields.keys().collect();
            // RFC 8785 3.2.3: by UTF-16 code units, which differs from UTF-8 above the basic plane.
            keys.sort_by(|a, b| a.encode_utf16().cmp(b.encode_utf16()));
            out.push('{');
            for (at, key) in keys.into_iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                put_string(key, out);
                out.push(':');
                put(fields.get(key).unwrap_or(&Value::Null), out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

/// RFC 8785 3.2.2.2: the short escapes, `\u00xx` for other control characters, everything else as it is.
fn put_string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_are_sorted_by_utf16_and_nothing_is_spaced() {
        // The example of RFC 8785 3.2.3, without its euro and with its astral key.
        let value = json!({"\u{fb33}": 1, "\u{1f600}": 2, "1": 3, "\r": 4, "ö": 5});
        let expected = "{\"\\r\":4,\"1\":3,\"ö\":5,\"\u{1f600}\":2,\"\u{fb33}\":1}";
        assert_eq!(write(&value).unwrap(), expected);
    }

    #[test]
    fn strings_are_escaped_as_in_rfc_8785() {
        let value = json!("\u{20ac}$\u{f}\nA'B\"\\\\\"/");
        assert_eq!(write(&value).unwrap(), "\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    #[test]
    fn fractions_and_inexact_integers_are_refused() {
        assert_eq!(write(&json!(0.5)), Err(NotCanonical::Number));
        assert_eq!(write(&json!(9_007_199_254_740_992_u64)), Err(NotCanonical::Number));
        assert_eq!(write(&json!(-9_007_199_254_740_991_i64)).unwrap(), "-9007199254740991");
    }

    #[test]
    fn only_the_canonical_form_is_read() {
        assert_eq!(read("{\"b\":1,\"a\":2}"), Err(NotCanonical::OtherForm));
        assert_eq!(read("{\"a\":2, \"b\":1}"), Err(NotCanonical::OtherForm));
        assert_eq!(read("{\"a\":2,\"a\":2}"), Err(NotCanonical::OtherForm));
        assert_eq!(read("{\"a\":2"), Err(NotCanonical::Malformed));
        assert_eq!(read("{\"a\":2,\"b\":1}").unwrap(), json!({"a": 2, "b": 1}));
    }
}
