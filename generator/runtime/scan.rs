use std::borrow::Cow;
use std::ops::Range;

/// Where the value at a JSON Pointer stands in a text that is valid JSON. The token `-1` is the last item of a list. Nothing is
/// decoded on the way, so numbers and texts stay what they are.
pub(super) fn find(text: &[u8], pointer: &str) -> Option<Range<usize>> {
    let mut at = space(text, 0);
    for token in tokens(pointer) {
        at = child(text, at, &token)?;
    }
    Some(at..end(text, at)?)
}

pub(super) fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(|token| {
        if token.contains('~') {
            Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(token)
        }
    })
}

/// Where the member or the item that a token means begins.
pub(super) fn child(text: &[u8], at: usize, token: &str) -> Option<usize> {
    let mut all = children(text, at);
    match text.get(at)? {
        b'{' => all.find(|(key, _)| is_key(text, key, token)),
        b'[' if token == "-1" => all.last(),
        b'[' => all.nth(token.parse().ok()?),
        _ => None,
    }
    .map(|(_, value)| value)
}

pub(super) fn is_key(text: &[u8], key: &Range<usize>, token: &str) -> bool {
    let Some(key) = text.get(key.clone()) else {
        return false;
    };
    let inside = key.get(1..key.len().saturating_sub(1)).unwrap_or_default();
    if inside.contains(&b'\\') {
        serde_json::from_slice::<String>(key).is_ok_and(|key| key == token)
    } else {
        inside == token.as_bytes()
    }
}

/// The values in the collection that begins at `at`, each with its key, which is empty in a list.
pub(super) fn children(text: &[u8], at: usize) -> impl Iterator<Item = (Range<usize>, usize)> + '_ {
    let is_object = text.get(at) == Some(&b'{');
    let mut next = space(text, at + 1);
    std::iter::from_fn(move || {
        if matches!(text.get(next)?, b'}' | b']') {
            return None;
        }
        let key = next..if is_object { end(text, next)? } else { next };
        // After the colon.
        let value = match is_object {
            true => space(text, space(text, key.end) + 1),
            false => next,
        };
        next = space(text, end(text, value)?);
        if text.get(next) == Some(&b',') {
            next = space(text, next + 1);
        }
        Some((key, value))
    })
}

pub(super) fn space(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count()
}

/// Where the value that begins at `at` ends.
pub(super) fn end(text: &[u8], at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = at;
    loop {
        match text.get(at)? {
            b'"' => at = text_end(text, at)?,
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                at += 1;
            }
            b',' | b':' if depth > 0 => at += 1,
            byte if byte.is_ascii_whitespace() => at += 1,
            _ => {
                let rest = text.get(at..)?;
                let is_over = |byte: &u8| b",:]} \t\r\n".contains(byte);
                let length = rest.iter().position(is_over).unwrap_or(rest.len());
                at += length.max(1);
            }
        }
        if depth == 0 {
            return Some(at);
        }
    }
}

fn text_end(text: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match text.get(at)? {
            b'\\' => at += 2,
            b'"' => return Some(at + 1),
            _ => at += 1,
        }
    }
}

/// The way from the root of a JSON text to a place in it, found by one pass from the front. Places are asked for in their order.
pub(super) struct Way<'a> {
    text: &'a [u8],
    at: usize,
    steps: Vec<Step>,
    key_next: bool,
}

/// A collection that the place is inside of.
enum Step {
    Item(usize),
    /// The member's key, once it has come.
    Member(Option<Range<usize>>),
}

impl<'a> Way<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        Self {
            text,
            at: 0,
            steps: Vec::new(),
            key_next: false,
        }
    }

    /// Goes on to the value that ends at `offset` or holds it.
    pub(super) fn advance(&mut self, offset: usize) {
        while self.at < offset {
            let Some(byte) = self.text.get(self.at) else {
                return;
            };
            self.at = match byte {
                b'"' => self.string(),
                byte => {
                    self.sign(*byte);
                    self.at + 1
                }
            };
        }
    }

    fn sign(&mut self, byte: u8) {
        match (byte, self.steps.last_mut()) {
            (b'{', _) => {
                self.steps.push(Step::Member(None));
                self.key_next = true;
            }
            (b'[', _) => self.steps.push(Step::Item(0)),
            (b'}' | b']', _) => drop(self.steps.pop()),
            (b',', Some(Step::Item(index))) => *index += 1,
            (b',', Some(Step::Member(_))) => self.key_next = true,
            _ => {}
        }
    }

    /// Where the text or the key that begins here ends.
    fn string(&mut self) -> usize {
        let end = text_end(self.text, self.at).unwrap_or(self.text.len());
        if let (true, Some(Step::Member(key))) = (self.key_next, self.steps.last_mut()) {
            *key = Some(self.at..end);
        }
        self.key_next = false;
        end
    }

    /// The JSON Pointer of what is `up` collections further out.
    pub(super) fn pointer(&self, up: usize) -> String {
        let mut pointer = String::new();
        let depth = self.steps.len().saturating_sub(up);
        for step in self.steps.iter().take(depth) {
            match step {
                Step::Item(index) => pointer.push_str(&format!("/{index}")),
                Step::Member(Some(key)) => {
                    let key = self.text.get(key.clone()).unwrap_or_default();
                    let key = serde_json::from_slice::<String>(key).unwrap_or_default();
                    push_token(&mut pointer, &key);
                }
                Step::Member(None) => {}
            }
        }
        pointer
    }
}

/// Adds a name to a JSON Pointer.
pub(super) fn push_token(pointer: &mut String, name: &str) {
    pointer.push('/');
    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
}
