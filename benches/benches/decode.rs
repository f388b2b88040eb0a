//! Reading. `cargo bench -p specwright-benches --bench decode`

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde::de::DeserializeOwned;
use specwright_benches::data;
use specwright_benches::subjects::{
    OpenList, OpenReport, OurList, OurReport, PlainList, PlainReport, agree, decode, read,
};

fn measure<O, P, A>(criterion: &mut Criterion, name: &str, text: &str)
where
    O: DeserializeOwned,
    P: DeserializeOwned,
    A: DeserializeOwned,
{
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("generated", |bencher| {
        bencher.iter_with_large_drop(|| read::<O>(text.as_bytes()));
    });
    group.bench_function("derive", |bencher| {
        bencher.iter_with_large_drop(|| decode::<P>(text.as_bytes()));
    });
    group.bench_function("derive, flatten", |bencher| {
        bencher.iter_with_large_drop(|| decode::<A>(text.as_bytes()));
    });
    group.finish();
}

fn all(criterion: &mut Criterion) {
    let report = data::insights().expect("the description's example");
    let list = data::list().expect("the description's example");
    agree(&report, &list);
    measure::<OurReport, PlainReport, OpenReport>(criterion, "decode report", &report);
    measure::<OurList, PlainList, OpenList>(criterion, "decode list", &list);
}

criterion_group!(benches, all);
criterion_main!(benches);
