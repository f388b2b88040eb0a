//! How often reading and writing allocate. `cargo bench -p specwright-benches --bench allocations`

use allocation_counter::{AllocationInfo, measure};
use serde::Serialize;
use serde::de::DeserializeOwned;
use specwright_benches::data;
use specwright_benches::subjects::{
    OpenList, OpenReport, OurList, OurReport, PlainList, PlainReport, agree, decode, encode,
};
use std::hint::black_box;

fn count<T: DeserializeOwned + Serialize>(what: &str, text: &str) {
    let read = measure(|| drop(black_box(decode::<T>(text.as_bytes()))));
    let value: T = decode(text.as_bytes());
    let written = measure(|| drop(black_box(encode(&value))));
    println!("{what} decode {}, encode {}", shown(&read), shown(&written));
}

fn shown(info: &AllocationInfo) -> String {
    format!("{} ({} bytes)", info.count_total, info.bytes_total)
}

fn main() {
    let report = data::insights().expect("the description's example");
    let list = data::list().expect("the description's example");
    agree(&report, &list);
    count::<OurReport>("report, generated      ", &report);
    count::<PlainReport>("report, derive         ", &report);
    count::<OpenReport>("report, derive, flatten", &report);
    count::<OurList>("list, generated        ", &list);
    count::<PlainList>("list, derive           ", &list);
    count::<OpenList>("list, derive, flatten  ", &list);
}
