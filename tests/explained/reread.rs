//! The formats, read again by other programs' means.

use std::sync::LazyLock;

use jsonschema::Validator;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use sdp_decoder::annotate::{Explained, ExplainedRow};
use sdp_decoder::attribute::AttributeId;
use sdp_decoder::line::LineType;
use sdp_decoder::{Attribute, Line, SessionDescription};
use serde_json::Value;

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = serde_json::from_str(include_str!("../../docs/explained.schema.json")).expect("the schema is JSON");
    jsonschema::draft202012::new(&schema).expect("it is a schema")
});

/// All formats.
pub(crate) fn formats(explained: &Explained) -> [String; 5] {
    [
        explained.text().to_string(),
        explained.markdown().to_string(),
        explained.html().to_string(),
        serde_json::to_string(explained).expect("it is JSON"),
        explained.csv().to_string(),
    ]
}

/// Each format has each row with what it says, and no key.
pub(crate) fn says_the_same(explained: &Explained, name: &str) {
    let rows: Vec<_> = explained.rows().collect();
    csv(explained, &rows, name);
    json(explained, &rows, name);
    markdown(explained, &rows, name);
    html(explained, &rows, name);
    let keys = keys(explained.description());
    for text in formats(explained) {
        for key in &keys {
            assert!(!text.contains(key), "{name}: {key} in {text}");
        }
    }
}

/// A visible sign for each character that acts: the picture of Unicode, or the sign for what cannot be shown.
fn with_signs(text: &str) -> String {
    let sign = |c: char| match c {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).expect("a picture"),
        '\x7f' => '\u{2421}',
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => '\u{fffd}',
        c => c,
    };
    text.chars().map(sign).collect()
}

fn csv(explained: &Explained, rows: &[ExplainedRow], name: &str) {
    let text = explained.csv().named(name).to_string();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads = reader.headers().expect("a header").clone();
    let records: Vec<_> = reader.records().map(|record| record.expect("as many cells as the header")).collect();
    let cell = |record: &csv::StringRecord, head: &str| {
        let index = heads.iter().position(|it| it == head).expect("a column");
        let cell = record.get(index).expect("a cell");
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{name}: a formula: {cell}");
        cell.strip_prefix('\'').unwrap_or(cell).to_owned()
    };
    let summaries = records.iter().filter(|record| cell(record, "kind") == "summary").count();
    assert_eq!(summaries, 1 + explained.description().media().len(), "{name}");
    let lines: Vec<_> =
        records.iter().filter(|record| matches!(cell(record, "kind").as_str(), "line" | "implied")).collect();
    assert_eq!(lines.len(), rows.len(), "{name}");
    for (record, row) in lines.iter().zip(rows) {
        assert_eq!(cell(record, "input"), name);
        assert_eq!(cell(record, "line"), row.number().map(|number| number.to_string()).unwrap_or_default(), "{name}");
        assert_eq!(cell(record, "kind") == "implied", row.is_implied(), "{name}");
        assert_eq!(cell(record, "text"), with_signs(&row.text), "{name}");
        assert_eq!(cell(record, "name"), with_signs(&row.name), "{name}");
        assert_eq!(cell(record, "meaning"), with_signs(&row.meaning), "{name}");
        let count =
            |head| Some(cell(record, head)).filter(|cell| !cell.is_empty()).map_or(0, |cell| cell.lines().count());
        assert_eq!(count("fields"), row.fields.len(), "{name}: {record:?}");
        assert_eq!(count("findings"), row.findings.len(), "{name}: {record:?}");
    }
    let again = reader_of(&explained.csv().named(name).without_header().to_string());
    assert_eq!(again, records, "{name}: the same without a header");
}

fn reader_of(text: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.expect("a record")).collect()
}

fn json(explained: &Explained, rows: &[ExplainedRow], name: &str) {
    let text = serde_json::to_string(explained).expect("it is JSON");
    assert!(!text.contains('\n'), "{name}: an object is a line");
    let json: Value = serde_json::from_str(&text).expect("it is JSON");
    let errors: Vec<_> = SCHEMA.iter_errors(&json).map(|error| error.to_string()).collect();
    assert_eq!(errors, [""; 0], "{name}");
    let list = |key| json.get(key).and_then(Value::as_array).expect("a list");
    let written = list("rows");
    assert_eq!(written.len(), rows.len(), "{name}");
    for (value, row) in written.iter().zip(rows) {
        assert_eq!(value["text"], *row.text, "{name}");
        assert_eq!(value["meaning"], row.meaning, "{name}");
        assert_eq!(value["line"].as_u64(), row.number().map(u64::from), "{name}");
        assert_eq!(value["fields"].as_array().map(Vec::len), Some(row.fields.len()), "{name}");
    }
    assert_eq!(list("media").len(), explained.description().media().len(), "{name}");
    assert_eq!(list("findings").len(), explained.report().findings().len(), "{name}");
}

fn markdown(explained: &Explained, rows: &[ExplainedRow], name: &str) {
    let text = explained.markdown().to_string();
    let mut cells: Vec<Vec<String>> = Vec::new();
    let mut is_head = false;
    let mut is_cell = false;
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::TableHead) => is_head = true,
            Event::End(TagEnd::TableHead) => is_head = false,
            Event::Start(Tag::TableRow) => cells.push(Vec::new()),
            Event::Start(Tag::TableCell) if !is_head => {
                is_cell = true;
                cells.last_mut().expect("a row").push(String::new());
            }
            Event::End(TagEnd::TableCell) => is_cell = false,
            Event::Text(text) | Event::Code(text) if is_cell => {
                *cells.last_mut().and_then(|row| row.last_mut()).expect("a cell") += &text;
            }
            Event::InlineHtml(html) if is_cell => {
                assert!(["<br>", "<code>", "</code>"].contains(&&*html), "{name}: {html}");
                let end = if &*html == "<br>" { "\n" } else { "" };
                *cells.last_mut().and_then(|row| row.last_mut()).expect("a cell") += end;
            }
            _ => {}
        }
    }
    assert_eq!(cells.len(), rows.len(), "{name}");
    for (cells, row) in cells.iter().zip(rows) {
        let [line, text, title, says, _] = cells.as_slice() else { panic!("{name}: five cells: {cells:?}") };
        assert_eq!(*line, row.number().map_or_else(|| "implied".to_owned(), |number| number.to_string()), "{name}");
        assert_eq!(*text, with_signs(&row.text), "{name}");
        // Blanks at the ends of cells are lost.
        assert_eq!(title.trim_end(), with_signs(&row.name).trim_end(), "{name}");
        let meaning = says.split('\n').next().unwrap_or_default();
        assert_eq!(meaning.trim_end(), with_signs(&row.meaning).trim_end(), "{name}");
    }
}

/// The text of the page, without its elements, has each row.
fn html(explained: &Explained, rows: &[ExplainedRow], name: &str) {
    let page = explained.html().named(name).to_string();
    let body = page.split_once("<body>").expect("a body").1;
    let mut text = String::new();
    for part in body.split('<') {
        let (element, behind) = part.split_once('>').unwrap_or(("", part));
        let tag = element.trim_start_matches('/').split(' ').next().unwrap_or_default();
        assert!(ELEMENTS.contains(&tag), "{name}: <{element}>");
        text += behind;
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    let mut rest = text.as_str();
    for row in rows {
        for part in [&*row.text, &*row.name, row.meaning.as_str()] {
            let part = with_signs(part);
            let at = rest.find(&part).unwrap_or_else(|| panic!("{name}: {part} is not there"));
            rest = rest.get(at + part.len()..).unwrap_or_default();
        }
    }
}

/// What pages are made of.
const ELEMENTS: [&str; 21] = [
    "", "article", "b", "body", "br", "code", "details", "h1", "h2", "html", "li", "p", "span", "summary", "table",
    "tbody", "td", "th", "thead", "tr", "ul",
];

/// The keys and passwords of a body: those that stand in no line that holds none.
fn keys(description: &SessionDescription) -> Vec<String> {
    let texts: Vec<_> = description.lines().filter(|line| !line.is_secret()).map(Line::text).collect();
    let secret = description.lines().filter(|line| line.is_secret());
    let keys = secret.flat_map(|line| match line.attribute() {
        Some(attribute) if attribute.id() == Some(AttributeId::Crypto) => keys_of_crypto(attribute),
        Some(attribute) if attribute.id() == Some(AttributeId::IcePwd) => vec![attribute.value().unwrap_or_default()],
        None if line.line_type() == Some(LineType::Key) => {
            line.value().split_once(':').into_iter().map(|it| it.1).collect()
        }
        _ => Vec::new(),
    });
    // Shorter ones are in other words by chance.
    keys.map(|key| key.trim().to_owned())
        .filter(|key| key.len() >= 8 && !texts.iter().any(|text| text.contains(key.as_str())))
        .collect()
}

fn keys_of_crypto(attribute: Attribute<'_>) -> Vec<&str> {
    let keys = attribute.value().unwrap_or_default().split("inline:").skip(1);
    keys.filter_map(|key| key.split(['|', ';', ' ']).next()).collect()
}
