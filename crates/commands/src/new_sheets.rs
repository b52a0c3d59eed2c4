//! Three new recovery sheets while they are shown, written down and read back: at set-up, and in place of others (trust.md 5.1).
//! They are in memory alone, and nothing is sealed to them before each was read back.

use crate::api::setup as api;
use crate::failure::Failure;
use crate::house::House;
use crate::trouble;
use itgel_seal::{RecoverySet, make_recovery};

/// Groups of a sheet that are typed back.
const ASKED: usize = 2;

/// Three sheets, and how far they are read back.
pub(crate) struct NewSheets {
    recovery: RecoverySet,
    ask: Vec<Vec<u8>>,
    confirmed: Vec<u8>,
}

impl NewSheets {
    /// Makes them, and chooses what of each is asked for.
    ///
    /// # Errors
    /// None in practice.
    pub(crate) fn make(house: &mut House) -> Result<Self, Failure> {
        let recovery = make_recovery(house.entropy.as_mut()).map_err(|e| trouble::sealing(&e))?;
        let ask = (0..recovery.sheets.len()).map(|_| asked(house)).collect();
        Ok(Self { recovery, ask, confirmed: Vec::new() })
    }

    /// What is shown.
    pub(crate) fn view(&self) -> api::SetupView {
        let sheet = |(n, sheet): (usize, &itgel_seal::Sheet)| api::SheetView {
            keeper: u8::try_from(n + 1).unwrap_or(0),
            groups: sheet.groups().iter().map(|g| g.to_string()).collect(),
            secret: sheet.secret_text().to_string(),
            qr_svg: sheet.qr_svg().to_string(),
        };
        api::SetupView {
            sheets: self.recovery.sheets.iter().enumerate().map(sheet).collect(),
            ask: self.ask.clone(),
            confirmed: self.confirmed.clone(),
        }
    }

    /// One of them was read back.
    ///
    /// # Errors
    /// `nobody` for a keeper of whom there is none; `sheet-group-differs` with the group's number.
    pub(crate) fn confirm(
        &mut self,
        request: &api::ConfirmSheet,
        nobody: &'static str,
    ) -> Result<(), Failure> {
        let nobody = || Failure::refused(nobody);
        let at = usize::from(request.keeper).checked_sub(1).ok_or_else(nobody)?;
        let sheet = self.recovery.sheets.get(at).ok_or_else(nobody)?;
        let asked = self.ask.get(at).ok_or_else(nobody)?;
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let groups = sheet.groups();
        for (n, number) in asked.iter().enumerate() {
            let right = groups.get(usize::from(*number) - 1).map(|g| digits(g));
            let typed = request.groups.get(n).map(|g| digits(g));
            if right.is_none() || right != typed {
                return Err(
                    Failure::invalid("sheet-group-differs", &format!("group-{number}")).with("group", number)
                );
            }
        }
        if !self.confirmed.contains(&request.keeper) {
            self.confirmed.push(request.keeper);
        }
        Ok(())
    }

    /// Whether each was read back.
    ///
    /// # Errors
    /// `sheets-not-confirmed`.
    pub(crate) fn all_confirmed(&self) -> Result<(), Failure> {
        let all = self.confirmed.len() >= self.recovery.sheets.len();
        if all { Ok(()) } else { Err(Failure::refused("sheets-not-confirmed")) }
    }

    /// What the vault key is to be sealed to, and the files.
    pub(crate) fn recovery(&self) -> &RecoverySet {
        &self.recovery
    }
}

/// Two different group numbers, 1 to 16, in order.
fn asked(house: &mut House) -> Vec<u8> {
    let mut numbers: Vec<u8> = Vec::new();
    while numbers.len() < ASKED {
        let [byte] = itgel_seal::random(house.entropy.as_mut());
        let number = byte % 16 + 1;
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers.sort_unstable();
    numbers
}
