//! Reading and writing, ours and by hand in turns: the ratios. `cargo bench -p specwright-benches --bench pairs`

use serde::Serialize;
use serde::de::DeserializeOwned;
use specwright_benches::data;
use specwright_benches::pairs::compare;
use specwright_benches::subjects::{
    OpenList, OpenReport, OurList, OurReport, PlainList, PlainReport, agree, decode, encode, read,
};
use std::hint::black_box;

fn both<O, R>(what: &str, text: &str, times: u32)
where
    O: DeserializeOwned + Serialize,
    R: DeserializeOwned + Serialize,
{
    let bytes = text.as_bytes();
    let both = compare(
        times,
        || drop(black_box(read::<O>(black_box(bytes)))),
        || drop(black_box(decode::<R>(black_box(bytes)))),
    );
    println!("decode {what}: {both}");
    let codec = compare(
        times,
        || drop(black_box(decode::<O>(black_box(bytes)))),
        || drop(black_box(decode::<R>(black_box(bytes)))),
    );
    println!("  types alone, from_slice: {codec}");
    let (ours, rival): (O, R) = (decode(bytes), decode(bytes));
    let written = compare(
        times,
        || drop(black_box(encode(black_box(&ours)))),
        || drop(black_box(encode(black_box(&rival)))),
    );
    println!("encode {what}: {written}");
}

fn main() {
    let report = data::insights().expect("the description's example");
    let list = data::list().expect("the description's example");
    agree(&report, &list);
    println!(
        "throughput of the generated types divided by that of `serde_derive`: median of pairs (quarters)"
    );
    both::<OurReport, PlainReport>("report, derive         ", &report, 500);
    both::<OurReport, OpenReport>("report, derive, flatten", &report, 500);
    both::<OurList, PlainList>("list, derive           ", &list, 1);
    both::<OurList, OpenList>("list, derive, flatten  ", &list, 1);
}
