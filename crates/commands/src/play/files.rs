//! Small real documents for the demonstration to attach.

/// A form of one page, as a scanner would file it: a whole PDF 1.4 with its cross-reference table.
pub fn pdf(line: &str) -> Vec<u8> {
    let words: String = line.chars().filter(|c| c.is_ascii_alphanumeric() || " .-".contains(*c)).collect();
    let drawn = format!("BT /F1 14 Tf 72 770 Td ({words}) Tj ET\n");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> \
         /Contents 5 0 R >>"
            .to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{drawn}endstream", drawn.len()),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut table = String::from("0000000000 65535 f \n");
    for (number, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let (at, size) = (file.len(), objects.len() + 1);
    file.push_str(&format!(
        "xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\n"
    ));
    file.into_bytes()
}

/// A drawing of 64 by 64 grey pixels: a whole PNG (ISO/IEC 15948), its pixels stored and not compressed.
pub fn png(mut shade: impl FnMut(u8, u8) -> u8) -> Vec<u8> {
    const SIDE: u8 = 64;
    let mut rows = Vec::new();
    for y in 0..SIDE {
        // Filter type of the row: none.
        rows.push(0);
        rows.extend((0..SIDE).map(|x| shade(x, y)));
    }
    let size = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    // zlib (RFC 1950) around one stored block (RFC 1951, 3.2.4).
    let mut packed = vec![0x78, 0x01, 0x01];
    packed.extend(size.to_le_bytes());
    packed.extend((!size).to_le_bytes());
    packed.extend(&rows);
    packed.extend(adler32(&rows).to_be_bytes());
    let mut head = Vec::new();
    head.extend(u32::from(SIDE).to_be_bytes());
    head.extend(u32::from(SIDE).to_be_bytes());
    head.extend([8, 0, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, content) in [(b"IHDR", &head), (b"IDAT", &packed), (b"IEND", &Vec::new())] {
        file.extend(u32::try_from(content.len()).unwrap_or(0).to_be_bytes());
        let from = file.len();
        file.extend(kind);
        file.extend(content);
        let sum = crc32(file.get(from..).unwrap_or_default());
        file.extend(sum.to_be_bytes());
    }
    file
}

/// The checksum of zlib (RFC 1950, section 8).
fn adler32(bytes: &[u8]) -> u32 {
    let (a, b) = bytes.iter().fold((1u32, 0u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    (b << 16) | a
}

/// The checksum of PNG chunks (ISO/IEC 15948, annex D).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { 0xEDB8_8320 ^ (c >> 1) } else { c >> 1 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksums_are_those_of_the_standards() {
        // The check values that catalogues of checksums give for "123456789".
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(adler32(b"123456789"), 0x091E_01DE);
    }

    #[test]
    fn the_table_of_the_document_points_at_its_objects() {
        let file = String::from_utf8_lossy(&pdf("Form (1)")).into_owned();
        let at: Vec<usize> =
            (1..=5).filter_map(|n| file.find(&format!("\n{n} 0 obj")).map(|i| i + 1)).collect();
        assert_eq!(at.len(), 5);
        assert!(at.iter().all(|at| file.contains(&format!("{at:010} 00000 n \n"))));
        assert!(file.contains("(Form 1) Tj"));
    }
}
