//! A reason is told by its code, which is read back as the same reason.

use itgel_casefile::consent::reason::ReasonCode;

#[test]
fn reasons() {
    for reason in ReasonCode::ALL {
        assert_eq!(ReasonCode::parse(reason.as_str()), Some(*reason));
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
    }
    assert_eq!(ReasonCode::parse("something-else"), None);
}
