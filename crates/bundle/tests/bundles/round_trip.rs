use crate::support::stock;
use crate::support::world::World;
use itgel_bundle::open::{Reader, open_bundle};

#[test]
fn what_is_written_opens() {
    let world = World::new(1);
    let (bytes, written) = world.bundle();
    let signers = world.signers();
    let reader = Reader {
        identity: &world.prosecutor,
        signers: &signers,
        log_key: &world.log.public(),
        at: &World::later(),
    };
    let opened = open_bundle(&bytes[..], &reader).unwrap();
    assert_eq!(opened.tag_manifest_sha256, written.tag_manifest_sha256);
    let (_, dossier) = world.plan();
    assert_eq!(opened.dossier, dossier);
    let dir = tempfile::tempdir().unwrap();
    let p = |n: &str| dir.path().join(n);
    std::fs::write(p("b.itgel.age"), &bytes).unwrap();
    std::fs::write(p("id"), world.prosecutor.to_secret_text().as_bytes()).unwrap();
    std::fs::write(p("as"), signers.to_text()).unwrap();
    std::fs::write(p("pem"), world.log.public().to_pem()).unwrap();
    let out = stock::verify(&p("b.itgel.age"), &p("id"), &p("as"), &p("pem"));
    println!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    assert!(out.status.success());
    std::fs::write("/tmp/bundle-sample.itgel.age", &bytes).unwrap();
    std::fs::write("/tmp/report.html", &opened.report_html).unwrap();
}
