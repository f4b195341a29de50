//! Pictures people send: decoded, turned upright, made small and written anew, so nothing hidden in them survives.
//!
//! They lie on disk under their SHA-256, two letters a folder, and never change.

use anyhow::Context as _;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, metadata::Orientation};
use sha2::{Digest as _, Sha256};
use std::{
    io::Cursor,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

/// Largest picture file accepted, in bytes.
pub const MOST_BYTES: usize = 12 * 1024 * 1024;
/// Most pixels a picture may have; checked from its header, before anything is decoded.
pub const MOST_PIXELS: u64 = 32_000_000;
/// Most bytes a picture may take while it is open, as its header tells: so many pixels of a photo, fewer of a rarer kind.
const MOST_OPEN: u64 = MOST_PIXELS * 3;
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

/// One picture is open at a time: a handful of large ones must not fill the memory of a small server.
static OPEN: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(1);

/// [`clean_picture`], in its turn, and without holding up the other visitors of this thread.
///
/// # Errors
/// A [`BadPicture`] with the reason.
pub async fn clean_in_turn(bytes: bytes::Bytes) -> anyhow::Result<Result<Picture, BadPicture>> {
    let _turn = OPEN.acquire().await?;
    Ok(tokio::task::spawn_blocking(move || clean_picture(&bytes)).await?)
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
    limits.max_alloc = Some(MOST_OPEN + MOST_BYTES as u64);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| BadPicture::Unreadable)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_OPEN {
        return Err(BadPicture::TooManyPixels);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| BadPicture::Unreadable)?;
    // Small first: everything after this line works on little. `thumbnail` makes no copy of the whole on its way, as `resize` does.
    if picture.width().max(picture.height()) > LONGEST_SIDE {
        picture = picture.thumbnail(LONGEST_SIDE, LONGEST_SIDE);
    }
    picture.apply_orientation(orientation);
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
            // Somebody has it anew, so it counts as written now.
            let touched = path.clone();
            let found = tokio::task::spawn_blocking(move || {
                std::fs::File::options().append(true).open(touched)?.set_modified(SystemTime::now())
            });
            if found.await?.is_ok() {
                return Ok(());
            }
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
        if !is_name(sha256) {
            return Ok(None);
        }
        match tokio::fs::read(self.path(sha256)).await {
            Ok(bytes) => Ok(Some(bytes)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    /// The pictures that were written longer ago than `rest`, by their SHA-256.
    pub async fn resting(&self, rest: Duration) -> anyhow::Result<Vec<String>> {
        let folder = Arc::clone(&self.folder);
        tokio::task::spawn_blocking(move || {
            let Ok(parts) = std::fs::read_dir(&*folder) else { return Ok(Vec::new()) };
            let mut found = Vec::new();
            for part in parts {
                let Ok(files) = std::fs::read_dir(part?.path()) else { continue };
                for file in files {
                    let file = file?;
                    let name = file.file_name().to_string_lossy().into_owned();
                    if is_name(&name) && rests(&file.path(), rest) {
                        found.push(name);
                    }
                }
            }
            Ok(found)
        })
        .await?
    }

    /// Removes a picture that is still resting: one that came anew in between stays.
    pub async fn remove_resting(&self, sha256: &str, rest: Duration) -> anyhow::Result<()> {
        if is_name(sha256) && rests(&self.path(sha256), rest) {
            self.remove(sha256).await?;
        }
        Ok(())
    }

    /// Removes a picture; one that is gone already is fine.
    async fn remove(&self, sha256: &str) -> anyhow::Result<()> {
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

/// Whether it is a picture's name: 64 hexadecimal figures.
fn is_name(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Whether a file was written longer ago than `rest`.
fn rests(path: &Path, rest: Duration) -> bool {
    let written = std::fs::metadata(path).and_then(|m| m.modified());
    written.is_ok_and(|at| SystemTime::now().duration_since(at).is_ok_and(|age| age >= rest))
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
mod tests;
