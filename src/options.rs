//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::error::ErrorKind;
use clap::{ArgAction, ColorChoice, CommandFactory, FromArgMatches, Parser};
use clap_complete::Shell;
use plaid_check::Field;
use plaid_check::types::{
    CraPartnerInsightsBaseFicoScore, CraPartnerInsightsFicoInput,
    CraPartnerInsightsUltraFicoScoreRequest, PrismVersions,
};

use crate::shell;

const EXAMPLES: &str = "\
Without credentials an embedded mock answers. With PLAID_CLIENT_ID and PLAID_SECRET set, Plaid's Sandbox does.

Examples:
  partner-insights
      every Prism product and two UltraFICO scores, from the embedded mock
  partner-insights --cash-score 4 --insights none --json
      CashScore 4, no Insights, the answer as JSON
  partner-insights --fico-lender-id L-7 --fico-application-id A-9 --base-fico equifax:8:668
      an UltraFICO score on top of a FICO score 8 of 668
  partner-insights --html report.html
      the table, and a page to read, print and keep, which loads nothing from elsewhere
  PLAID_CLIENT_ID=… PLAID_SECRET=… partner-insights --deadline 600 --pdf report.pdf
      the same from Plaid's Sandbox, with ten minutes of patience
  partner-insights --completions bash > ~/.local/share/bash-completion/completions/partner-insights
  partner-insights --man | man -l -
      for your shell

Exit codes: 0 the report is printed, 1 it could not be had, 2 the command line is wrong.";

/// The one product of Prism that has attributes instead of a score.
pub const INSIGHTS: &str = "Insights";

/// Fetches a Partner Insights report and prints it as a table.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
pub struct Options {
    /// FirstDetect version (3), or `none`.
    #[arg(long, value_name = "V", default_value = "3", help_heading = "Prism", value_parser = version)]
    pub first_detect: Wanted,
    /// Detect version (4.1, 4), or `none`.
    #[arg(long, value_name = "V", default_value = "4.1", help_heading = "Prism", value_parser = version)]
    pub detect: Wanted,
    /// CashScore version (4.1, 4, 3_lite, 3), or `none`.
    #[arg(long, value_name = "V", default_value = "4.1", help_heading = "Prism", value_parser = version)]
    pub cash_score: Wanted,
    /// Extend version (4.1, 4), or `none`.
    #[arg(long, value_name = "V", default_value = "4.1", help_heading = "Prism", value_parser = version)]
    pub extend: Wanted,
    /// Insights version (4.1, 4, 3), or `none`.
    #[arg(long, value_name = "V", default_value = "4.1", help_heading = "Prism", value_parser = version)]
    pub insights: Wanted,
    /// The lender's key at FICO.
    #[arg(
        long,
        value_name = "ID",
        help_heading = "UltraFICO",
        requires = "base_fico"
    )]
    pub fico_lender_id: Option<String>,
    /// The lender's key for the application.
    #[arg(
        long,
        value_name = "ID",
        help_heading = "UltraFICO",
        requires = "base_fico"
    )]
    pub fico_application_id: Option<String>,
    /// FICO score to start from, as `equifax:8:668` or `experian:10T:671`; may be repeated. The embedded mock is asked
    /// for two made-up ones.
    #[arg(
        long,
        value_name = "BUREAU:VERSION:SCORE",
        help_heading = "UltraFICO",
        action = ArgAction::Append,
        requires_all = ["fico_lender_id", "fico_application_id"],
        value_parser = base_fico,
    )]
    pub base_fico: Vec<BaseFico>,
    /// UltraFICO version.
    #[arg(
        long,
        value_name = "V",
        default_value = "1.0",
        help_heading = "UltraFICO"
    )]
    pub ultrafico_version: String,
    /// Print the answer as JSON, and nothing else on stdout.
    #[arg(long)]
    pub json: bool,
    /// Where to save the PDF [default: partner-insights.pdf in `target` if there is one, else in the temporary folder].
    #[arg(long, value_name = "FILE")]
    pub pdf: Option<PathBuf>,
    /// Also save the report as a page for a browser, which only you can read; if there is no report, the page says why.
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// How long to wait for the report.
    #[arg(long, value_name = "SECONDS", default_value = "120", value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub deadline: u64,
    /// Ask this server instead.
    #[arg(long, value_name = "URL", conflicts_with = "script")]
    pub base_url: Option<String>,
    /// What the embedded mock answers, instead of spec/partner-insights.script.yaml.
    #[arg(long, value_name = "FILE")]
    pub script: Option<PathBuf>,
    /// Whether help is coloured; `auto` is on terminals, where NO_COLOR is not set. Nothing else has colours.
    #[arg(
        long,
        value_name = "WHEN",
        default_value = "auto",
        help_heading = "Shell"
    )]
    pub color: ColorChoice,
    /// Print what a shell needs to complete this command line, and do nothing else.
    #[arg(long, value_name = "SHELL", exclusive = true, help_heading = "Shell")]
    pub completions: Option<Shell>,
    /// Print the manual page, and do nothing else.
    #[arg(long, exclusive = true, help_heading = "Shell")]
    pub man: bool,
}

/// The version of a product, or that it is not wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted(Option<String>);

impl Wanted {
    /// The version, if the product is wanted.
    pub fn version(&self) -> Option<&str> {
        self.0.as_deref()
    }

    fn field<V: for<'a> From<&'a str>>(&self) -> Field<V> {
        self.version()
            .map_or(Field::Absent, |version| Field::Value(version.into()))
    }
}

/// An ordinary FICO score.
#[derive(Debug, Clone, PartialEq)]
pub struct BaseFico {
    bureau: String,
    version: String,
    score: i64,
}

impl BaseFico {
    /// The score as a person writes it.
    pub fn describe(&self) -> String {
        format!("{} FICO {} {}", self.bureau, self.version, self.score)
    }

    /// The number alone.
    pub fn score(&self) -> i64 {
        self.score
    }
}

impl Options {
    /// Reads the command line; ends the process with help or with what is wrong (exit code 2).
    pub fn read() -> Self {
        let matches = Self::command().color(shell::color()).get_matches();
        let options = Self::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
        let prism = options
            .prism()
            .into_iter()
            .any(|(_, wanted)| wanted.version().is_some());
        if !prism && options.base_fico.is_empty() {
            usage("nothing is asked for: name a version for a Prism product, or give --base-fico");
        }
        if options.html.is_some() && options.html == options.pdf {
            usage("--html and --pdf name the same file");
        }
        options
    }

    /// The Prism products, each with the version that is wanted.
    pub fn prism(&self) -> [(&'static str, &Wanted); 5] {
        [
            ("CashScore", &self.cash_score),
            ("Detect", &self.detect),
            ("FirstDetect", &self.first_detect),
            ("Extend", &self.extend),
            (INSIGHTS, &self.insights),
        ]
    }

    /// The Prism products for the request; absent if none is wanted.
    pub fn prism_versions(&self) -> Field<PrismVersions> {
        let versions = PrismVersions {
            firstdetect: self.first_detect.field(),
            detect: self.detect.field(),
            cashscore: self.cash_score.field(),
            extend: self.extend.field(),
            insights: self.insights.field(),
            ..Default::default()
        };
        if versions == PrismVersions::default() {
            Field::Absent
        } else {
            versions.into()
        }
    }

    /// The UltraFICO input for the request; absent if none is wanted.
    pub fn fico(&self) -> Field<CraPartnerInsightsFicoInput> {
        let (Some(lender), Some(application)) = (&self.fico_lender_id, &self.fico_application_id)
        else {
            return Field::Absent;
        };
        let requests = self
            .ultrafico()
            .into_iter()
            .map(|(key, base)| self.score_request(key, base));
        CraPartnerInsightsFicoInput::new(lender, application, requests.collect()).into()
    }

    /// The UltraFICO scores that are wanted, each with the key that pairs it with its result.
    pub fn ultrafico(&self) -> Vec<(String, &BaseFico)> {
        let key = |(index, base): (usize, &BaseFico)| {
            let name = format!("base-{}", base.bureau.to_lowercase());
            let before = self.base_fico[..index]
                .iter()
                .filter(|other| other.bureau == base.bureau)
                .count();
            if before == 0 {
                name
            } else {
                format!("{name}-{}", before + 1)
            }
        };
        self.base_fico
            .iter()
            .enumerate()
            .map(|entry| (key(entry), entry.1))
            .collect()
    }

    fn score_request(
        &self,
        key: String,
        base: &BaseFico,
    ) -> CraPartnerInsightsUltraFicoScoreRequest {
        let score = CraPartnerInsightsBaseFicoScore::new(
            base.bureau.as_str().into(),
            base.score,
            base.version.as_str().into(),
        );
        CraPartnerInsightsUltraFicoScoreRequest {
            request_correlation_id: Some(key),
            ..CraPartnerInsightsUltraFicoScoreRequest::new(
                self.ultrafico_version.as_str().into(),
                score,
            )
        }
    }

    /// Asks for made-up UltraFICO scores if none were named: the embedded mock has results for these.
    pub fn make_up_ultrafico(&mut self) {
        if self.base_fico.is_empty() {
            self.fico_lender_id = Some("demo-lender".to_owned());
            self.fico_application_id = Some("demo-application".to_owned());
            self.base_fico = ["EQUIFAX:8:668", "EXPERIAN:10T:671"]
                .iter()
                .flat_map(|text| base_fico(text))
                .collect();
        }
    }

    /// How long to wait for the report.
    pub fn patience(&self) -> Duration {
        Duration::from_secs(self.deadline)
    }

    /// Where the PDF goes.
    pub fn pdf_file(&self) -> PathBuf {
        const NAME: &str = "partner-insights.pdf";
        let target = PathBuf::from("target");
        let folder = || {
            if target.is_dir() {
                target.clone()
            } else {
                std::env::temp_dir()
            }
        };
        self.pdf.clone().unwrap_or_else(|| folder().join(NAME))
    }
}

/// Ends the process: the command line is wrong.
pub fn usage(message: &str) -> ! {
    Options::command()
        .error(ErrorKind::ValueValidation, message)
        .exit()
}

fn version(text: &str) -> Result<Wanted, String> {
    match text.trim() {
        "" => Err("give a version, or `none` to leave the product out".to_owned()),
        "none" => Ok(Wanted(None)),
        version => Ok(Wanted(Some(version.to_owned()))),
    }
}

fn base_fico(text: &str) -> Result<BaseFico, String> {
    let form =
        || format!("`{text}` is not of the form BUREAU:VERSION:SCORE, for example equifax:8:668");
    let [bureau, version, score] = text.split(':').collect::<Vec<_>>()[..] else {
        return Err(form());
    };
    let score: i64 = score.parse().map_err(|_| form())?;
    if !(300..=850).contains(&score) {
        return Err(format!("a FICO score is between 300 and 850, not {score}"));
    }
    Ok(BaseFico {
        bureau: bureau.to_uppercase(),
        version: version.to_owned(),
        score,
    })
}
