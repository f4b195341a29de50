//! Pictures people send: decoded, turned upright, made small and written anew, so nothing hidden in them survives.
//!
//! They lie on disk under their SHA-256, two letters a folder, and never change.

use anyhow::Context as _;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, metadata::Orientation};
use sha2::{Digest as _, Sha256};
use std::{io::Cursor, path::PathBuf, sync::Arc};

/// Largest picture file accepted, in bytes.
pub const MOST_BYTES: usize = 12 * 1024 * 1024;
/// Most pixels a picture may have; checked from its header, before anything is decoded.
pub const MOST_PIXELS: u64 = 50_000_000;
/// Longest side of what is kept, in pixels: enough for a full screen, small enough for a phone.
const LONGEST_SIDE: u32 = 1600;

/// Why a picture is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadPicture {
    /// Not JPEG, PNG or WebP (SVG and everything else).
    WrongKind,
    TooManyBytes,
    TooManyPixels,
    /// The file is broken.
    Unreadable,
}

/// A picture that has been cleaned.
#[derive(Debug, Clone)]
pub struct Picture {
    pub bytes: Vec<u8>,
    pub sha256: String,
    pub width: u32,
    pub height: u32,
}

/// Decodes, turns upright, shrinks and re-encodes as JPEG. EXIF, GPS and comments are gone afterwards.
///
/// # Errors
/// A [`BadPicture`] with the reason.
pub fn clean_picture(bytes: &[u8]) -> Result<Picture, BadPicture> {
    if bytes.len() > MOST_BYTES {
        return Err(BadPicture::TooManyBytes);
    }
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| BadPicture::Unreadable)?;
    if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) {
        return Err(BadPicture::WrongKind);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_PIXELS * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| BadPicture::Unreadable)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(BadPicture::TooManyPixels);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| BadPicture::Unreadable)?;
    picture.apply_orientation(orientation);
    if picture.width().max(picture.height()) > LONGEST_SIDE {
        picture = picture.resize(LONGEST_SIDE, LONGEST_SIDE, image::imageops::FilterType::Triangle);
    }
    encode(&picture)
}

fn encode(picture: &DynamicImage) -> Result<Picture, BadPicture> {
    let rgb = on_white(picture);
    let mut out = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, 82);
    rgb.write_with_encoder(encoder).map_err(|_| BadPicture::Unreadable)?;
    Ok(Picture { sha256: sha256(&out), width: rgb.width(), height: rgb.height(), bytes: out })
}

/// JPEG has no transparency: what is see-through becomes white, as on paper.
fn on_white(picture: &DynamicImage) -> image::RgbImage {
    let rgba = picture.to_rgba8();
    image::RgbImage::from_fn(rgba.width(), rgba.height(), |x, y| {
        let [r, g, b, a] = rgba.get_pixel(x, y).0;
        let mix = |c: u8| ((u16::from(c) * u16::from(a) + 255 * (255 - u16::from(a))) / 255) as u8;
        image::Rgb([mix(r), mix(g), mix(b)])
    })
}

/// SHA-256 in lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// The folder that holds all pictures of an installation.
#[derive(Clone)]
pub struct Files {
    folder: Arc<PathBuf>,
}

impl Files {
    pub fn in_folder(folder: PathBuf) -> Files {
        Files { folder: Arc::new(folder) }
    }

    /// Writes the picture under its SHA-256; a picture already there is left alone.
    pub async fn keep(&self, picture: &Picture) -> anyhow::Result<()> {
        let path = self.path(&picture.sha256);
        if tokio::fs::try_exists(&path).await? {
            return Ok(());
        }
        let folder = path.parent().context("a picture lies in a folder")?;
        tokio::fs::create_dir_all(folder).await?;
        // Written aside and renamed, so that a half-written picture is never served.
        let aside = path.with_extension("new");
        let mut file = tokio::fs::File::create(&aside).await?;
        tokio::io::AsyncWriteExt::write_all(&mut file, &picture.bytes).await?;
        file.sync_all().await?;
        tokio::fs::rename(&aside, &path).await?;
        Ok(())
    }

    /// The bytes of a kept picture, or `None`.
    pub async fn read(&self, sha256: &str) -> anyhow::Result<Option<Vec<u8>>> {
        if sha256.len() != 64 || !sha256.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Ok(None);
        }
        match tokio::fs::read(self.path(sha256)).await {
            Ok(bytes) => Ok(Some(bytes)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    /// Removes a picture, for erasure and redaction; one that is gone already is fine.
    pub async fn remove(&self, sha256: &str) -> anyhow::Result<()> {
        match tokio::fs::remove_file(self.path(sha256)).await {
            Ok(()) => Ok(()),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(()),
            Err(e) => Err(e.into()),
        }
    }

    fn path(&self, sha256: &str) -> PathBuf {
        self.folder.join(&sha256[..2]).join(sha256)
    }
}

/// A new folder that only we may open. It is removed with everything in it when this is dropped.
pub struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    /// Makes it among the machine's temporary folders; `name` tells it from others.
    ///
    /// # Errors
    /// There is one of that name already, or the place may not be written to.
    pub fn make(name: &str) -> anyhow::Result<TemporaryFolder> {
        use std::os::unix::fs::DirBuilderExt as _;
        let folder = std::env::temp_dir().join(name);
        let made = std::fs::DirBuilder::new().mode(0o700).create(&folder);
        made.with_context(|| format!("cannot make the folder {}", folder.display()))?;
        Ok(TemporaryFolder(folder))
    }

    pub fn path(&self) -> &std::path::Path {
        &self.0
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        // What cannot be removed is left to the machine's own cleaning of temporary folders.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
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
}
