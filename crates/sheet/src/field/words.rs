//! What columns are called, in Bokmål, Nynorsk, English, Swedish, Danish and German, and by the systems people export from.

use super::Field;

/// Words that are the name of the field, then words that may be. Lower case, parted by commas.
pub fn of(field: Field) -> (&'static str, &'static str) {
    match field {
        Field::Text => (TEXT, MAYBE_TEXT),
        Field::Title => (TITLE, MAYBE_TITLE),
        Field::Name => (NAME, MAYBE_NAME),
        Field::Email => (EMAIL, ""),
        Field::Date => (DATE, MAYBE_DATE),
        Field::Status => (STATUS, MAYBE_STATUS),
        Field::Category => (CATEGORY, MAYBE_CATEGORY),
        Field::Place => (PLACE, MAYBE_PLACE),
        Field::Votes => (VOTES, MAYBE_VOTES),
        Field::ExternalId => (EXTERNAL_ID, MAYBE_EXTERNAL_ID),
        Field::Answer => (ANSWER, MAYBE_ANSWER),
    }
}

/// A number with one of these words is somebody else's number.
pub const NOT_THE_PROPOSAL: &str = "author, user, parent, bruker, brukar, forfatter, forfattar, person, category, kategori, \
    status, owner, organization, organisation, component, space, process, group, gruppe, votes, type, användare, bruger, \
    benutzer, page, theme, tema, district, phone, telefon, post, postal, zip, tlf";
/// A column with one of these words is not about what was proposed, but about who, or what came of it.
pub const NOT_WHAT_WAS_PROPOSED: &str = "author, user, forfatter, bruker, id, url, link, lenke, count, antall, number, status, \
    svar, answer, response, reply, trashed, reason, type, votes, birth, fødselsdato, födelsedatum, parent, updated, \
    oppdatert, endret, deadline, frist";
/// With one of these words and more around it, a column is about what others added to the proposal.
pub const WHAT_OTHERS_ADDED: &str = "comments, kommentarer, arguments, sources, versions, reportings, trashed";
/// A category with one of these words is a sort of people.
pub const NOT_A_CATEGORY: &str = "user, author, bruker, brukar, forfatter, vote, votes, file, fil, contribution";
/// A name with one of these words is no person's.
pub const NOT_A_PERSON: &str = "category, kategori, kategorie, status, theme, tema, district, bydel, type, file, fil, \
    project, prosjekt, process, scope, component, space, organization, organisation, column, field, forslag, forslaget, \
    proposal, idea, idé, aspect, group, area, place, sted, id, email, account, code, number, confirmed, count";

const TEXT: &str = "text, tekst, beskrivelse, forslagstekst, innhold, body, description, comment body, content, \
    comment text, skildring, omtale, innhald, beskrivning, innehåll, förslagstext, indhold, forslagets tekst, beschreibung, \
    inhalt, vorschlagstext, text des vorschlags, full text, message, melding, details, idébeskrivelse, \
    beskriv forslaget, beskriv ideen, hva er forslaget, hva er ditt forslag, hva foreslår du";
const MAYBE_TEXT: &str = "forslag, forslaget, ditt forslag, forslaget ditt, innspill, innspel, idé, ide, ideen, ønske, kommentar, \
    comment, proposal, idea, suggestion, statement, petition, feedback, contribution, opinion, argument, problem, behov, \
    need, förslag, medborgarförslag, synpunkt, idéen, vorschlag, idee, anregung, beitrag, kommentarer, sak, \
    initiativ, initiative, uttalelse, summary, sammendrag, samandrag, ingress, question, spørsmål, utfyllende, høringssvar, \
    merknad, begrunnelse, utdyping, utdyp, requirement, review, ytring, kort beskrivelse";
const TITLE: &str = "title, tittel, overskrift, rubrik, titel, overskrift på forslaget, heading, headline, subject, emne, ämne, \
    betreff, überschrift, project title, forslagstittel, tittel på forslaget, navn på forslaget, navn på forslag, \
    navn på ideen, namn på forslaget, forslagets navn, idea title, name of idea, proposal name, caption";
const MAYBE_TITLE: &str = "forslag, forslaget, idé, ide, innspill, innspel, proposal, idea, suggestion, petition, förslag, \
    vorschlag, idee, initiativ, kort om, kortversjon, sak, sakstittel";
const NAME: &str = "name, navn, namn, fullt navn, full name, forslagsstiller, forslagsstillar, forslagstiller, innsender, \
    innsendar, avsender, sender, avsendar, author, author name, forfatter, forfattar, username, brukernavn, submitter, \
    submitted by, innsendt av, idea submitter, förslagsställare, avsändare, författare, forslagsstillers navn, \
    afsender, indsender, verfasser, verfasserin, autor, einreicher, vorname und nachname, proposer, kontaktperson, nickname, \
    ditt navn, your name, fornavn og etternavn, opprettet av, created by, author username, petitioner";
const MAYBE_NAME: &str = "user, bruker, brukar, person, kontakt, contact, creator, eier, owner, student name, av, by";
const EMAIL: &str = "email, e mail, epost, e post, mail, epostadresse, e postadresse, e post adresse, epost adresse, \
    email address, e mail address, mailadresse, e mailadresse, e mail adresse, epostadress, e postadress, mailadress, \
    innsenders e post, din e post, author email, contact email";
const DATE: &str = "date, dato, innsendt, innsendt dato, sendt inn, opprettet, oppretta, created at, created, created on, \
    creation date, creationdate, published at, published, publisert, publisert dato, timestamp, datetime, date time, tidspunkt, \
    tidsstempel, submitted, submitted at, submission date, submitted on, date submitted, mottatt, motteken, innsendingsdato, datum, \
    inkom, inkom datum, inkommen, skapad, inskickad, indsendt, oprettet, modtaget, eingereicht, eingereicht am, \
    erstellt, erstellt am, starttidspunkt, start time, fullført, completion time, completed, tidsmerke, dato mottatt, \
    registrert, received, post date, created date, opened at";
const MAYBE_DATE: &str = "time, tid, dag, day, når, when, year, år";
const STATUS: &str = "status, state, tilstand, saksstatus, status name, project status, behandlingsstatus, forslagsstatus, stand, \
    zustand, läge";
const MAYBE_STATUS: &str = "stage, fase, phase, trinn, resultat, result, utfall, outcome, vedtak, beslutning";
const CATEGORY: &str = "category, kategori, kategorie, category name, challenge, utfordring, utmaning, udfordring, herausforderung, \
    tema, theme, thema, topic, emneord, fagområde, type forslag, temaområde, område, area, kategorier, categories, theme title, \
    committee, hovedkategori";
const MAYBE_CATEGORY: &str = "type, tag, tags, gruppe, group, avdeling, department, tjeneste, tjenesteområde, sektor, aspect name, \
    scope, scope name, emne, subject, label, stikkord, folder, board";
const PLACE: &str = "place, sted, stad, location, lokasjon, adresse, address, bydel, district, district name, stedsnavn, gateadresse, \
    ort, plats, stadtteil, bezirk, formatted address, hvor, where, neighborhood, neighbourhood, nabolag, postadresse, \
    kommune, municipality, kommun, gemeinde, krets, grend, lieu, address text";
const MAYBE_PLACE: &str = "område, area, city, by, poststed, zip, zone, region, koordinater, postnummer";
const VOTES: &str = "votes, stemmer, antall stemmer, røyster, stemmetall, vote count, votes count, number of votes, supports, \
    num supports, support count, antall støtter, støtter, støtte, støttestemmer, likes, antall likes, liker, likar, tommel opp, \
    upvotes, agrees, underskrifter, antall underskrifter, signatures, signature count, röster, antal röster, underskrifter antall, \
    stimmen, anzahl stimmen, unterschriften, endorsements, num votes, poeng, total votes, stemmer for, antal stemmer, \
    vote number, thumbs up, supporters";
const MAYBE_VOTES: &str = "score, points, rating, popularitet, hearts, oppslutning";
const EXTERNAL_ID: &str = "id, external id, ekstern id, reference, referanse, referansenummer, saksnummer, saksnr, sak nr, \
    journalnummer, proposal id, comment id, idea id, idé id, forslag id, forslagsid, forslagsnummer, diarienummer, dnr, \
    ärendenummer, sagsnummer, aktenzeichen, kennung, vorschlags id, uuid, guid, idea number, løpenummer, løpenr, \
    response id, respondent id, svar id, innsendings id, key, issue key, code, kode, petition id";
const MAYBE_EXTERNAL_ID: &str = "nr, nummer, number, no, num, ref, lfd nr, idea, url, link, lenke, permalink, slug";
const ANSWER: &str = "answer, svar, kommunens svar, svar fra kommunen, svar frå kommunen, response, official response, reply, \
    tilbakemelding, tilbakemelding fra kommunen, svartekst, saksbehandlers svar, antwort, stellungnahme, gensvar, \
    återkoppling, kommunens svar på forslaget, government response, answer text, city response, begrunnelse for avslag, \
    kommentar fra kommunen, vurdering, administrasjonens vurdering, kommunedirektørens vurdering, rådmannens vurdering";
const MAYBE_ANSWER: &str =
    "vedtak, beslutning, beslut, conclusion, konklusjon, assessment, moderator comment, oppfølging, follow up";
