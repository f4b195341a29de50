//! What pictures must survive, and what must not survive in them.

use super::*;

#[test]
fn a_temporary_folder_is_gone_afterwards_and_is_nobody_elses_before() {
    use std::os::unix::fs::PermissionsExt as _;
    let name = format!("blt-files-{}", crate::chance::Chance::system().short_name());
    let folder = TemporaryFolder::make(&name).expect("is made");
    let path = folder.path().to_owned();
    assert_eq!(std::fs::metadata(&path).expect("is there").permissions().mode() & 0o777, 0o700);
    assert!(TemporaryFolder::make(&name).is_err());
    std::fs::write(path.join("a"), "b").expect("writes");
    drop(folder);
    assert!(!path.exists());
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(width, height).write_to(&mut out, ImageFormat::Png).expect("encodes");
    out.into_inner()
}

#[test]
fn a_large_picture_becomes_a_small_jpeg() {
    let picture = clean_picture(&png(3000, 1500)).expect("good");
    assert_eq!((picture.width, picture.height), (1600, 800));
    assert_eq!(image::guess_format(&picture.bytes).expect("known"), ImageFormat::Jpeg);
}

#[test]
fn svg_is_refused_whatever_it_calls_itself() {
    assert_eq!(clean_picture(b"<svg xmlns='http://www.w3.org/2000/svg'/>").expect_err("bad"), BadPicture::WrongKind);
}

#[test]
fn pixels_are_counted_before_decoding() {
    // A PNG header that promises 60000 x 60000 pixels, with no data behind it.
    let mut bomb = png(1, 1);
    bomb[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    bomb[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let crc = crc32(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&crc.to_be_bytes());
    assert_eq!(clean_picture(&bomb).expect_err("bad"), BadPicture::TooManyPixels);
}

#[test]
fn a_rare_kind_with_many_bytes_a_pixel_is_counted_in_bytes() {
    // 16 bits and transparency: eight bytes a pixel, so 20 million pixels are 160 MB when open.
    let mut large = Cursor::new(Vec::new());
    DynamicImage::new_rgba16(1, 1).write_to(&mut large, ImageFormat::Png).expect("encodes");
    let mut large = large.into_inner();
    large[16..20].copy_from_slice(&5000_u32.to_be_bytes());
    large[20..24].copy_from_slice(&4000_u32.to_be_bytes());
    let crc = crc32(&large[12..29]);
    large[29..33].copy_from_slice(&crc.to_be_bytes());
    assert_eq!(clean_picture(&large).expect_err("bad"), BadPicture::TooManyPixels);
}

#[test]
fn a_picture_lying_on_its_side_is_turned_after_it_was_made_small() {
    let upright = clean_picture(&png(500, 4000)).expect("good");
    assert_eq!((upright.width, upright.height), (200, 1600));
}

#[test]
fn half_a_picture_is_unreadable() {
    let bytes = png(300, 300);
    assert_eq!(clean_picture(&bytes[..bytes.len() / 2]).expect_err("bad"), BadPicture::Unreadable);
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |mut crc, b| {
        crc ^= u32::from(*b);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
        crc
    })
}
