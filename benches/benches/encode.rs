//! Writing. `cargo bench -p specwright-benches --bench encode`

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde::Serialize;
use serde::de::DeserializeOwned;
use specwright_benches::data;
use specwright_benches::subjects::{
    OpenList, OpenReport, OurList, OurReport, PlainList, PlainReport, agree, decode, encode,
};

fn write<O, P, A>(criterion: &mut Criterion, name: &str, text: &str)
where
    O: DeserializeOwned + Serialize,
    P: DeserializeOwned + Serialize,
    A: DeserializeOwned + Serialize,
{
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(text.len() as u64));
    let value: O = decode(text.as_bytes());
    group.bench_function("generated", |bencher| bencher.iter(|| encode(&value)));
    let value: P = decode(text.as_bytes());
    group.bench_function("derive", |bencher| bencher.iter(|| encode(&value)));
    let value: A = decode(text.as_bytes());
    group.bench_function("derive, flatten", |bencher| bencher.iter(|| encode(&value)));
    group.finish();
}

fn all(criterion: &mut Criterion) {
    let report = data::insights().expect("the description's example");
    let list = data::list().expect("the description's example");
    agree(&report, &list);
    write::<OurReport, PlainReport, OpenReport>(criterion, "encode report", &report);
    write::<OurList, PlainList, OpenList>(criterion, "encode list", &list);
}

criterion_group!(benches, all);
criterion_main!(benches);
