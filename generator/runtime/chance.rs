use std::fmt::Write;

/// 64 bits that nobody can foretell: the keys of a hasher are random, and no two are the same.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn bits() -> u64 {
    use std::hash::BuildHasher;
    std::collections::hash_map::RandomState::new().hash_one(std::time::Instant::now())
}

/// The same in a browser, where hashers have no chance to be random.
#[cfg(target_arch = "wasm32")]
pub(super) fn bits() -> u64 {
    // A number from 0 up to 1 becomes one of 32 bits, rounded down.
    let half = || (js_sys::Math::random() * 4_294_967_296.0) as u64;
    half() << 32 | half()
}

/// A number from 0 up to 1.
pub(super) fn chance() -> f64 {
    // As many bits as a double holds exactly.
    let bits = u32::try_from(bits() >> 32).unwrap_or_default();
    f64::from(bits) / f64::from(u32::MAX)
}

/// A key that no other call has: a random UUID (RFC 9562, version 4).
pub(super) fn key() -> String {
    let (high, low) = (bits(), bits());
    let high = high & !0xF000 | 0x4000;
    let low = low & !(0b11 << 62) | 0b10 << 62;
    let mut key = String::with_capacity(36);
    // Writing to a String cannot fail.
    let _ = write!(
        key,
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xFFFF,
        high & 0xFFFF,
        low >> 48,
        low & 0xFFFF_FFFF_FFFF
    );
    key
}
