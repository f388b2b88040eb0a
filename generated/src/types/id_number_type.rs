// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
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

codec::text_enum! {
    IdNumberType { Unknown } ArDni = "ar_dni", AuDriversLicense = "au_drivers_license",
    AuPassport = "au_passport", BrCpf = "br_cpf", CaSin = "ca_sin", ClRun = "cl_run",
    CnResidentCard = "cn_resident_card", CoNit = "co_nit", DkCpr = "dk_cpr", EgNationalId
    = "eg_national_id", EsDni = "es_dni", EsNie = "es_nie", HkHkid = "hk_hkid", InPan =
    "in_pan", ItCf = "it_cf", JoCivilId = "jo_civil_id", JpMyNumber = "jp_my_number",
    KeHudumaNamba = "ke_huduma_namba", KwCivilId = "kw_civil_id", MxCurp = "mx_curp",
    MxRfc = "mx_rfc", MyNric = "my_nric", NgNin = "ng_nin", NzDriversLicense =
    "nz_drivers_license", OmCivilId = "om_civil_id", PhPsn = "ph_psn", PlPesel =
    "pl_pesel", RoCnp = "ro_cnp", SaNationalId = "sa_national_id", SePin = "se_pin",
    SgNric = "sg_nric", TrTcKimlik = "tr_tc_kimlik", UsSsn = "us_ssn", UsSsnLast4 =
    "us_ssn_last_4", ZaSmartId = "za_smart_id",
}

codec::read_enum! {
    IdNumberType by read_text
}

codec::write_enum! {
    IdNumberType as_str
}
