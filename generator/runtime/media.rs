use super::{Call, Operation, Received};
use http::header::CONTENT_TYPE;

impl<O: Operation> Call<O> {
    /// Asks for one of the media types that the operation offers. Without this all of them are named, the preferred one first.
    pub fn accept(self, media: &str) -> Self {
        self.header("accept", media)
    }
}

/// Which of these media types an answer has: the closest one; the first where it has none, or one that is not among them.
#[must_use]
pub fn choice(answer: &Received, offers: &[&str]) -> usize {
    let media = answer.headers().get(CONTENT_TYPE);
    let media = media.and_then(|value| value.to_str().ok());
    let came = Media::of(media.unwrap_or_default());
    let mut best = (0, 0);
    for (index, offer) in offers.iter().enumerate() {
        let closeness = Media::of(offer).closeness(&came);
        if closeness > best.0 {
            best = (closeness, index);
        }
    }
    best.1
}

/// A media type with its parameters, without the charset.
struct Media {
    essence: String,
    parameters: Vec<String>,
}

impl Media {
    fn of(text: &str) -> Self {
        let mut parts = text.split(';').map(|part| part.trim().to_ascii_lowercase());
        Self {
            essence: parts.next().unwrap_or_default(),
            parameters: parts
                .map(|parameter| parameter.replace('"', ""))
                .filter(|parameter| !parameter.is_empty() && !parameter.starts_with("charset"))
                .collect(),
        }
    }

    /// How close an offer comes to what came; 0 where it is something else.
    fn closeness(&self, came: &Self) -> u8 {
        if self.essence == came.essence {
            let has_all = self
                .parameters
                .iter()
                .all(|parameter| came.parameters.contains(parameter));
            return match (has_all, self.parameters.is_empty()) {
                (true, false) => 5,
                (true, true) => 4,
                (false, _) => 3,
            };
        }
        match self.essence.strip_suffix('*') {
            Some("*/" | "") => u8::from(!came.essence.is_empty()),
            Some(range) if came.essence.starts_with(range) => 2,
            _ => 0,
        }
    }
}
