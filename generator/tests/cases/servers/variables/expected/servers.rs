// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime;

/// https://{region}.example.com:{port}/{base}/
///
/// Regional
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Regional {
    region: RegionalRegion,
    port: String,
    base: String,
}

impl Default for Regional {
    fn default() -> Self {
        Self {
            region: RegionalRegion::Eu,
            port: "443".to_owned(),
            base: "v2".to_owned(),
        }
    }
}

impl Regional {
    /// Every variable at its default.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the data is.
    ///
    /// Default: `eu`.
    pub fn region(mut self, value: RegionalRegion) -> Self {
        self.region = value;
        self
    }

    /// Default: `443`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = value.into();
        self
    }

    /// Default: `v2`.
    pub fn base(mut self, value: impl Into<String>) -> Self {
        self.base = value.into();
        self
    }

    /// Its URL.
    #[must_use]
    pub fn url(&self) -> String {
        runtime::server_url(
            "https://{region}.example.com:{port}/{base}/",
            &[
                ("region", self.region.as_str()),
                ("port", &self.port),
                ("base", &self.base),
            ],
        )
    }
}

/// Values of the variable `region`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegionalRegion {
    /// `eu`
    Eu,
    /// `us-east-1`
    UsEast1,
    /// `us_east_1`
    UsUnderscoreEastUnderscore1,
}

impl RegionalRegion {
    /// Its text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::UsEast1 => "us-east-1",
            Self::UsUnderscoreEastUnderscore1 => "us_east_1",
        }
    }
}

/// https://{tenant}.example.org
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct TenantExampleOrg {
    tenant: String,
}

impl Default for TenantExampleOrg {
    fn default() -> Self {
        Self { tenant: "demo".to_owned() }
    }
}

impl TenantExampleOrg {
    /// Every variable at its default.
    pub fn new() -> Self {
        Self::default()
    }

    /// Default: `demo`.
    pub fn tenant(mut self, value: impl Into<String>) -> Self {
        self.tenant = value.into();
        self
    }

    /// Its URL.
    #[must_use]
    pub fn url(&self) -> String {
        runtime::server_url("https://{tenant}.example.org", &[("tenant", &self.tenant)])
    }
}

/// <http://localhost>:{port}
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct LocalhostPort {
    port: LocalhostPortPort,
}

impl Default for LocalhostPort {
    fn default() -> Self {
        Self {
            port: LocalhostPortPort::Value80,
        }
    }
}

impl LocalhostPort {
    /// Every variable at its default.
    pub fn new() -> Self {
        Self::default()
    }

    /// Default: `80`.
    pub fn port(mut self, value: LocalhostPortPort) -> Self {
        self.port = value;
        self
    }

    /// Its URL.
    #[must_use]
    pub fn url(&self) -> String {
        runtime::server_url("http://localhost:{port}", &[("port", self.port.as_str())])
    }
}

/// Values of the variable `port`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalhostPortPort {
    /// `8080`
    Value8080,
    /// `80`
    Value80,
}

impl LocalhostPortPort {
    /// Its text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Value8080 => "8080",
            Self::Value80 => "80",
        }
    }
}
