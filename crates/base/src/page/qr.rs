//! QR codes as SVG, black on white with the quiet zone that readers need.

use anyhow::Context as _;
use qrcode::{EcLevel, QrCode, render::svg};

/// A QR code of `text` (an address) with medium error correction, so that it survives a crease on a poster.
///
/// # Errors
/// When the text is longer than a QR code can hold (about 2,300 bytes).
pub fn svg(text: &str) -> anyhow::Result<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).context("the text fits no QR code")?;
    Ok(code.render::<svg::Color<'_>>().min_dimensions(240, 240).quiet_zone(true).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_whole_svg_and_too_much_text_is_told() {
        let picture = svg("https://ide.kommune.no/t/ABCD-1234").expect("fits");
        assert!(picture.contains("<svg") && picture.trim_end().ends_with("</svg>"));
        assert!(svg(&"x".repeat(5000)).is_err());
    }
}
