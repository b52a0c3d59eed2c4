//! What both programs do first, because both hold keys and names.

use crate::tree;

#[test]
fn both_programs_wipe_freed_memory_and_keep_a_fault_silent() {
    for main in ["src-tauri/src/main.rs", "crates/cli/src/main.rs"] {
        let text = tree::text(main);
        assert!(text.contains("#[global_allocator]\nstatic HEAP: WipingAllocator = WIPING;"), "{main}");
        let body = text.split("fn main() -> ExitCode {\n").nth(1).unwrap();
        assert!(body.trim_start().starts_with("keep_silent();"), "{main} begins with something else");
    }
}

#[test]
fn both_programs_shut_dumps_out_before_they_read_anything() {
    for main in ["src-tauri/src/main.rs", "crates/cli/src/main.rs"] {
        let text = tree::text(main);
        let body = text.split("fn main() -> ExitCode {\n").nth(1).unwrap();
        let mut lines = body.lines().map(str::trim).filter(|line| !line.starts_with("//"));
        assert_eq!(lines.next(), Some("keep_silent();"), "{main}");
        let second = lines.next().unwrap().trim_start_matches("let hardened = ");
        assert_eq!(second, "harden::process();", "{main} does something else before it hardens");
    }
}
