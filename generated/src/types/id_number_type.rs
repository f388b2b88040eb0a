// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::Unknown;

/// Kind of identity document, beginning with the country that issues it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdNumberType {
    /// `ar_dni`
    ArDni,
    /// `au_drivers_license`
    AuDriversLicense,
    /// `au_passport`
    AuPassport,
    /// `br_cpf`
    BrCpf,
    /// `ca_sin`
    CaSin,
    /// `cl_run`
    ClRun,
    /// `cn_resident_card`
    CnResidentCard,
    /// `co_nit`
    CoNit,
    /// `dk_cpr`
    DkCpr,
    /// `eg_national_id`
    EgNationalId,
    /// `es_dni`
    EsDni,
    /// `es_nie`
    EsNie,
    /// `hk_hkid`
    HkHkid,
    /// `in_pan`
    InPan,
    /// `it_cf`
    ItCf,
    /// `jo_civil_id`
    JoCivilId,
    /// `jp_my_number`
    JpMyNumber,
    /// `ke_huduma_namba`
    KeHudumaNamba,
    /// `kw_civil_id`
    KwCivilId,
    /// `mx_curp`
    MxCurp,
    /// `mx_rfc`
    MxRfc,
    /// `my_nric`
    MyNric,
    /// `ng_nin`
    NgNin,
    /// `nz_drivers_license`
    NzDriversLicense,
    /// `om_civil_id`
    OmCivilId,
    /// `ph_psn`
    PhPsn,
    /// `pl_pesel`
    PlPesel,
    /// `ro_cnp`
    RoCnp,
    /// `sa_national_id`
    SaNationalId,
    /// `se_pin`
    SePin,
    /// `sg_nric`
    SgNric,
    /// `tr_tc_kimlik`
    TrTcKimlik,
    /// `us_ssn`
    UsSsn,
    /// `us_ssn_last_4`
    UsSsnLast4,
    /// `za_smart_id`
    ZaSmartId,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl IdNumberType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ArDni => "ar_dni",
            Self::AuDriversLicense => "au_drivers_license",
            Self::AuPassport => "au_passport",
            Self::BrCpf => "br_cpf",
            Self::CaSin => "ca_sin",
            Self::ClRun => "cl_run",
            Self::CnResidentCard => "cn_resident_card",
            Self::CoNit => "co_nit",
            Self::DkCpr => "dk_cpr",
            Self::EgNationalId => "eg_national_id",
            Self::EsDni => "es_dni",
            Self::EsNie => "es_nie",
            Self::HkHkid => "hk_hkid",
            Self::InPan => "in_pan",
            Self::ItCf => "it_cf",
            Self::JoCivilId => "jo_civil_id",
            Self::JpMyNumber => "jp_my_number",
            Self::KeHudumaNamba => "ke_huduma_namba",
            Self::KwCivilId => "kw_civil_id",
            Self::MxCurp => "mx_curp",
            Self::MxRfc => "mx_rfc",
            Self::MyNric => "my_nric",
            Self::NgNin => "ng_nin",
            Self::NzDriversLicense => "nz_drivers_license",
            Self::OmCivilId => "om_civil_id",
            Self::PhPsn => "ph_psn",
            Self::PlPesel => "pl_pesel",
            Self::RoCnp => "ro_cnp",
            Self::SaNationalId => "sa_national_id",
            Self::SePin => "se_pin",
            Self::SgNric => "sg_nric",
            Self::TrTcKimlik => "tr_tc_kimlik",
            Self::UsSsn => "us_ssn",
            Self::UsSsnLast4 => "us_ssn_last_4",
            Self::ZaSmartId => "za_smart_id",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for IdNumberType {
    fn from(value: &str) -> Self {
        match value {
            "ar_dni" => Self::ArDni,
            "au_drivers_license" => Self::AuDriversLicense,
            "au_passport" => Self::AuPassport,
            "br_cpf" => Self::BrCpf,
            "ca_sin" => Self::CaSin,
            "cl_run" => Self::ClRun,
            "cn_resident_card" => Self::CnResidentCard,
            "co_nit" => Self::CoNit,
            "dk_cpr" => Self::DkCpr,
            "eg_national_id" => Self::EgNationalId,
            "es_dni" => Self::EsDni,
            "es_nie" => Self::EsNie,
            "hk_hkid" => Self::HkHkid,
            "in_pan" => Self::InPan,
            "it_cf" => Self::ItCf,
            "jo_civil_id" => Self::JoCivilId,
            "jp_my_number" => Self::JpMyNumber,
            "ke_huduma_namba" => Self::KeHudumaNamba,
            "kw_civil_id" => Self::KwCivilId,
            "mx_curp" => Self::MxCurp,
            "mx_rfc" => Self::MxRfc,
            "my_nric" => Self::MyNric,
            "ng_nin" => Self::NgNin,
            "nz_drivers_license" => Self::NzDriversLicense,
            "om_civil_id" => Self::OmCivilId,
            "ph_psn" => Self::PhPsn,
            "pl_pesel" => Self::PlPesel,
            "ro_cnp" => Self::RoCnp,
            "sa_national_id" => Self::SaNationalId,
            "se_pin" => Self::SePin,
            "sg_nric" => Self::SgNric,
            "tr_tc_kimlik" => Self::TrTcKimlik,
            "us_ssn" => Self::UsSsn,
            "us_ssn_last_4" => Self::UsSsnLast4,
            "za_smart_id" => Self::ZaSmartId,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for IdNumberType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for IdNumberType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for IdNumberType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
