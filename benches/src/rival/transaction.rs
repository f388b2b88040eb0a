//! A transaction of the base report.

macro_rules! transaction {
    (extra { $($extra:tt)* } unknown { $($unknown:tt)* }) => {
        #[derive(Deserialize, Serialize)]
        pub struct Transaction {
            pub account_id: String,
            pub amount: f64,
            pub iso_currency_code: Option<String>,
            pub unofficial_currency_code: Option<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub name: Field<String>,
            pub original_description: Option<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub credit_category: Field<CreditCategory>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub check_number: Field<String>,
            pub date: String,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub date_transacted: Field<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub location: Option<Location>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub merchant_name: Field<String>,
            pub pending: bool,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub account_owner: Field<String>,
            pub transaction_id: String,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub transaction_type: Field<TransactionType>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub category: Field<Vec<String>>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub category_id: Field<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub personal_finance_category: Field<PersonalFinanceCategory>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct CreditCategory {
            pub primary: String,
            pub detailed: String,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct Location {
            pub address: Option<String>,
            pub city: Option<String>,
            pub region: Option<String>,
            pub postal_code: Option<String>,
            pub country: Option<String>,
            pub lat: Option<f64>,
            pub lon: Option<f64>,
            pub store_number: Option<String>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub enum TransactionType {
            #[serde(rename = "digital")] Digital,
            #[serde(rename = "place")] Place,
            #[serde(rename = "special")] Special,
            #[serde(rename = "unresolved")] Unresolved,
            $($unknown)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct PersonalFinanceCategory {
            pub primary: String,
            pub detailed: String,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub confidence_level: Field<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<PersonalFinanceCategoryVersion>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub enum PersonalFinanceCategoryVersion {
            #[serde(rename = "v1")] V1,
            #[serde(rename = "v2")] V2,
            $($unknown)*
        }
    };
}
pub(super) use transaction;
