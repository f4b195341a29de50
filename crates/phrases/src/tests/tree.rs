//! How the folders of words are found.

use std::path::Path;

use super::house::House;
use crate::folders::below;
use crate::texts;

#[test]
fn the_key_is_the_path_of_the_room_without_the_loop() {
    let house = House::new();
    for room in ["blt/needs", "blt/trials/question", "people/sign_in", "blt"] {
        house.put(&format!("src/{room}/words/nb.ftl"), "");
    }
    house.put("src/blt/empty/words/readme.txt", "");
    let keys: Vec<String> = below(&house.path("src")).unwrap().into_iter().map(|f| f.key).collect();
    assert_eq!(keys, ["needs", "trials_question", "blt", "people_sign_in"]);
}

#[test]
fn two_rooms_cannot_have_one_key() {
    let house = House::new();
    house.put("src/blt/home/words/nb.ftl", "");
    house.put("src/home/words/nb.ftl", "");
    let told = below(&house.path("src")).unwrap_err().to_string();
    assert!(told.contains("src/home/words/nb.ftl:1: the key `home` is that of "), "{told}");
}

#[test]
fn words_outside_a_room_are_told() {
    let house = House::new();
    house.put("src/words/nb.ftl", "");
    let told = below(&house.path("src")).unwrap_err().to_string();
    assert!(told.ends_with("src/words/nb.ftl:1: words belong in the folder of a room"), "{told}");
}

#[test]
fn texts_give_every_phrase_with_its_file() {
    let house = House::with(["a = { $n ->\n [one] en\n *[other] { $n } flere\n } av { DATE($day) }"; 3]);
    let found = texts(house.path(""));
    assert_eq!(found.len(), 3);
    let (file, id, text) = &found[1];
    assert!(file.ends_with(Path::new("words/nb.ftl")));
    assert_eq!((id.as_str(), text.as_str()), ("a", "{$n} flere av {$day}"));
    assert!(texts("/no/such/folder").is_empty());
}
