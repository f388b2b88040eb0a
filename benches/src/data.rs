//! What is read and written: examples of the description, in the order in which their members stand there.

use serde_yaml::Value;

type Failure = Box<dyn std::error::Error>;

/// How many bytes the list has at least.
const LIST: usize = 5_000_000;

/// The Partner Insights report with everything in it, as a server sends it.
///
/// # Errors
/// When the description has it no more.
pub fn insights() -> Result<String, Failure> {
    let example = example(
        "/cra/check_report/partner_insights/get",
        "200",
        "all-products",
    )?;
    Ok(serde_json::to_string(&example)?)
}

/// A request of the Partner Insights report.
///
/// # Errors
/// When the description has it no more.
pub fn request() -> Result<String, Failure> {
    let description = description()?;
    let body = at(
        &description,
        &[
            "paths",
            "/cra/check_report/partner_insights/get",
            "post",
            "requestBody",
            "content",
            "application/json",
            "examples",
            "all-products",
            "value",
        ],
    )?;
    Ok(serde_json::to_string(body)?)
}

/// A list of transactions of more than 5 MB: the base report's own ones, again and again with other values.
///
/// # Errors
/// When the description has them no more.
pub fn list() -> Result<String, Failure> {
    let example = example("/cra/check_report/base_report/get", "200", "two-banks")?;
    let transactions = at(&example, &["report", "items"])?
        .get(0)
        .and_then(|item| item.get("accounts")?.get(0)?.get("transactions"))
        .and_then(Value::as_sequence)
        .ok_or("the base report has no transactions")?;
    let mut list = String::from("[");
    for (count, transaction) in transactions.iter().cycle().enumerate() {
        if list.len() >= LIST {
            break;
        }
        if count > 0 {
            list.push(',');
        }
        list.push_str(&serde_json::to_string(&varied(transaction.clone(), count))?);
    }
    list.push(']');
    Ok(list)
}

/// The transaction with an id, an amount, days and a text of its own.
fn varied(mut transaction: Value, count: usize) -> Value {
    let day = format!("2026-{:02}-{:02}", count % 12 + 1, count % 28 + 1);
    let cents = i32::try_from(count * 7919 % 1_000_000).unwrap_or_default();
    let values = [
        (
            "transaction_id",
            Value::from(format!("txn_{count:06}8Lq2Sn5aBe")),
        ),
        ("amount", Value::from(f64::from(cents - 250_000) / 100.0)),
        ("date", Value::from(day.as_str())),
        ("date_transacted", Value::from(day)),
        (
            "original_description",
            Value::from(format!("GREENLEAF GROCERY {count} ALDERBROOK NC")),
        ),
    ];
    for (name, value) in values {
        // What is null stays so: nulls are part of what is to be read.
        if let Some(place) = transaction.get_mut(name).filter(|place| !place.is_null()) {
            *place = value;
        }
    }
    transaction
}

fn example(path: &str, status: &str, name: &str) -> Result<Value, Failure> {
    let description = description()?;
    let way = [
        "paths",
        path,
        "post",
        "responses",
        status,
        "content",
        "application/json",
        "examples",
        name,
        "value",
    ];
    at(&description, &way).cloned()
}

fn description() -> Result<Value, Failure> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/plaid-check.yaml");
    Ok(serde_yaml::from_str(&std::fs::read_to_string(file)?)?)
}

fn at<'a>(value: &'a Value, way: &[&str]) -> Result<&'a Value, Failure> {
    way.iter().try_fold(value, |value, step| {
        value
            .get(*step)
            .ok_or_else(|| format!("the description has no `{step}` where it is looked for").into())
    })
}
