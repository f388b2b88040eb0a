fn main() {
    let args: Vec<String> = std::env::args().collect();
    let start = std::time::Instant::now();
    if args.len() == 1 {
        let p = specwright_build::Project::read("specwright.toml".as_ref()).unwrap();
        for c in &p.clients { let o = c.config(".".as_ref()).generate(); println!("{:?}", specwright_build::sync::write(o.tree.as_ref().unwrap(), &c.output, true).map(|w| (w.written, w.removed, w.unchanged))); }
        return;
    }
    let out = specwright_build::Config::new(&args[1]).name(&args[3]).tests(args.len() > 4).generate();
    for f in out.report.findings.iter().filter(|f| f.level > specwright_build::report::Level::Note).take(20) { println!("{:?} {} {} {}", f.level, f.code, f.pointer, f.message); }
    println!("{:?} findings {} {:?}", out.stats, out.report.findings.len(), start.elapsed());
    if let Some(tree) = out.tree { println!("{:?}", specwright_build::sync::write(&tree, args[2].as_ref(), true).map(|w| (w.written.len(), w.removed.len(), w.unchanged))); }
    println!("{:?}", start.elapsed());
}
