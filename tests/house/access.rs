//! Who may do what, as one table: every door × every role, compared with the running application.
//!
//! A new door stands in the table as soon as it is opened, so it cannot be forgotten. To write the table anew after a
//! change that is meant: `BLT_TEST_WRITE_ACCESS=1 cargo test --test house access`, and read the difference.

use blt::{
    base::doors::Door,
    people::Role,
    testing::{Sample, Site, Visitor},
};
use std::fmt::Write as _;

/// What a visitor meets at a door.
fn met(status: u16, location: &str) -> &'static str {
    match status {
        303 if location.starts_with("/inn?") => "sign-in",
        403 => "no",
        404 => "-",
        200 | 303 | 410 | 422 => "yes",
        400 | 413 => "yes",
        _ => "broken",
    }
}

/// The address with a thing that exists in place of each `{…}`.
fn address(door: &Door, sample: &Sample) -> String {
    let first = door.path.split('/').nth(1).unwrap_or_default();
    let mut address = door.path.to_owned();
    for (place, value) in sample.places(first) {
        address = address.replace(place, value);
    }
    assert!(!address.contains('{'), "Sample::places has nothing for {}", door.path);
    address
}

async fn knock(visitor: &Visitor, door: &Door, address: &str) -> &'static str {
    let page = if door.method == "GET" { visitor.get(address).await } else { visitor.post(address, &[]).await };
    met(page.status.as_u16(), &page.location())
}

/// One line: the door, and what each role meets there.
async fn line(door: &Door) -> String {
    let site = Site::one().await;
    let sample = site.sample().await;
    let address = address(door, &sample);
    let mut line = format!("{:4} {:44}", door.method, door.path);
    let _ = write!(line, " {:8}", knock(&site.anyone(), door, &address).await);
    for role in Role::ALL {
        let _ = write!(line, " {:8}", knock(&site.as_role(*role).await, door, &address).await);
    }
    line.trim_end().to_owned()
}

fn heading() -> String {
    let roles: Vec<String> = Role::ALL.iter().map(|r| format!("{:8}", short(*r))).collect();
    format!("{:4} {:44} {:8} {}", "", "door", "nobody", roles.join(" ")).trim_end().to_owned()
}

fn short(role: Role) -> String {
    role.as_str().chars().take(8).collect()
}

#[tokio::test]
async fn every_door_lets_in_exactly_those_the_table_says() {
    let mut table = vec![
        "# yes: may (also when the form is told to be wrong) · no: not allowed · -: as if it did not exist · sign-in: to the sign-in page"
            .to_owned(),
        heading(),
    ];
    let doors = blt::doors();
    for door in doors.list() {
        table.push(line(door).await);
    }
    let found = table.join("\n") + "\n";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/house/access.txt");
    if std::env::var_os("BLT_TEST_WRITE_ACCESS").is_some() {
        std::fs::write(path, &found).expect("the table is written");
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    for (new, old) in found.lines().zip(kept.lines().chain(std::iter::repeat(""))) {
        assert_eq!(new, old, "\nthe door answers otherwise than tests/house/access.txt says");
    }
    assert_eq!(found.lines().count(), kept.lines().count(), "tests/house/access.txt has another number of doors");
    assert!(!found.contains("broken"), "a door answers with a status nobody should meet:\n{found}");
}
