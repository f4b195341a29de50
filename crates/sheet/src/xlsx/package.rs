//! The ZIP a workbook is: its parts, and how they refer to each other.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, Read, Take};

use quick_xml::events::Event;
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::problem::SheetProblem;
use crate::xml::{Xml, XmlProblem, attribute};

/// One part, being unpacked.
pub type Part<'a> = ZipFile<'a, BufReader<File>>;

/// The parts of a workbook.
pub struct Package {
    zip: ZipArchive<BufReader<File>>,
    /// From the path in lower case and with `/`, to the place in the ZIP: some systems write `\`, or `XL/`.
    places: HashMap<String, usize>,
}

/// What one part says of another.
pub struct Relation {
    /// How the part calls it.
    pub id: String,
    /// The last word of its type, such as `worksheet`.
    pub kind: String,
    /// The path from the root of the package.
    pub path: String,
}

impl Package {
    /// Opens the ZIP, and refuses those that are something else than a workbook of Excel.
    pub fn open(file: File) -> Result<Package, SheetProblem> {
        let zip = ZipArchive::new(BufReader::new(file)).map_err(damaged)?;
        let mut places = HashMap::new();
        for place in 0..zip.len() {
            let Ok(entry) = zip.by_index_data(place) else {
                continue;
            };
            let name = String::from_utf8_lossy(entry.name_raw()).replace('\\', "/").to_lowercase();
            places.entry(name.trim_start_matches('/').to_string()).or_insert(place);
        }
        let package = Package { zip, places };
        match package.other_format() {
            Some(problem) => Err(problem),
            None => Ok(package),
        }
    }

    fn other_format(&self) -> Option<SheetProblem> {
        let has = |path: &str| self.places.contains_key(path);
        let has_under = |folder: &str| self.places.keys().any(|path| path.starts_with(folder));
        if has("[content_types].xml") {
            if has("xl/workbook.bin") {
                return Some(SheetProblem::BinaryExcel);
            }
            let is_document = has_under("word/") || has_under("ppt/");
            return is_document.then_some(SheetProblem::Document);
        }
        if has("mimetype") && has("content.xml") {
            return Some(SheetProblem::OpenDocument);
        }
        if self.places.keys().any(|path| path.ends_with(".iwa")) {
            return Some(SheetProblem::Numbers);
        }
        (!has("_rels/.rels")).then_some(SheetProblem::Archive)
    }

    /// Whether there is a part at `path`.
    pub fn has(&self, path: &str) -> bool {
        self.places.contains_key(&path.to_lowercase())
    }

    /// The part at `path` from its beginning, and how long it is unpacked, in bytes.
    pub fn part(&mut self, path: &str) -> Result<(Xml<Part<'_>>, u64), SheetProblem> {
        let part = self.open_part(path)?;
        let size = part.size();
        Ok((Xml::new(part), size))
    }

    /// A part that is short in every honest workbook, from its beginning; no more of it is read than 64 MB.
    pub fn short_part(&mut self, path: &str) -> Result<Xml<Take<Part<'_>>>, SheetProblem> {
        const LONGEST: u64 = 64 * 1024 * 1024;
        Ok(Xml::new(self.open_part(path)?.take(LONGEST)))
    }

    fn open_part(&mut self, path: &str) -> Result<Part<'_>, SheetProblem> {
        let Some(place) = self.places.get(&path.to_lowercase()) else {
            return Err(SheetProblem::Damaged(format!("{path} is missing")));
        };
        self.zip.by_index(*place).map_err(damaged)
    }

    /// What the part at `path` refers to; nothing when it says nothing. The root's path is empty.
    pub fn relations(&mut self, path: &str) -> Result<Vec<Relation>, SheetProblem> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let source = format!("{folder}/_rels/{name}.rels");
        let source = source.trim_start_matches('/');
        if !self.has(source) {
            return Ok(Vec::new());
        }
        let mut xml = self.short_part(source)?;
        let mut relations = Vec::new();
        loop {
            match xml.next() {
                Ok(Event::Start(e)) if e.local_name().as_ref() == "Relationship" => {
                    let said = |name: &str| attribute(&e, name).unwrap_or_default();
                    let kind = said("Type");
                    relations.push(Relation {
                        id: said("Id"),
                        kind: kind.rsplit('/').next().unwrap_or_default().to_string(),
                        path: absolute(folder, &said("Target")),
                    });
                }
                Ok(Event::Eof) => return Ok(relations),
                Ok(_) | Err(XmlProblem::NotText) => {}
                Err(problem) => return Err(problem.into()),
            }
        }
    }
}

fn damaged(cause: zip::result::ZipError) -> SheetProblem {
    SheetProblem::Damaged(cause.to_string())
}

/// `target` seen from `folder`, as a path from the root.
fn absolute(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let from_root = target.starts_with('/');
    let mut steps: Vec<&str> = if from_root { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            named => steps.push(named),
        }
    }
    steps.retain(|step| !step.is_empty());
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_found_from_the_folder_and_from_the_root() {
        assert_eq!(absolute("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(absolute("xl", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(absolute("xl/worksheets", "../tables/table1.xml"), "xl/tables/table1.xml");
        assert_eq!(absolute("", "xl\\workbook.xml"), "xl/workbook.xml");
    }
}
