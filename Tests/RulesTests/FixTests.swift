import Findings
import Operations
import PlanModel
import Rules
import SourceText
import Testing
import Toolkit

/// The repairs that findings carry.
@Suite struct FixTests {
  private struct Repaired {
    let before: PlanInput
    let after: PlanInput
  }

  private func repaired(_ input: PlanInput, _ fix: Fix) throws -> PlanInput {
    let day = try #require(Day("2027-03-01"))
    let edit = try OperationEdit(
      fix.operations, on: input.files, parsed: PlanReader(input.files), input.graph, today: day)
    var files = input.files
    for file in edit.files {
      files.removeAll { $0.path == file.path }
      if let bytes = file.after { files.append(SourceFile(path: file.path, bytes: bytes)) }
    }
    return PlanInput(files: files)
  }

  @Test(arguments: RuleRegistry.names)
  func `each repair of an example removes its finding, and makes no error`(name: String) throws {
    let rule = try #require(RuleRegistry.rule(named: name))
    for example in rule.bad {
      let input = PlanInput(files: example.files)
      let findings = Checker.check(input)
      for finding in findings where finding.rule == name {
        for fix in finding.fixes {
          let after = Checker.check(try repaired(input, fix))
          #expect(
            after.count { $0.rule == name } < findings.count { $0.rule == name },
            "\(fix.operations)")
          #expect(
            after.count { $0.level == .error } <= findings.count { $0.level == .error })
        }
      }
    }
  }

  @Test(
    arguments: [
      "department-spelling", "doubled-link", "duplicate-key", "duplicate-sub-point", "empty-text",
      "hidden-character",
      "missing-key", "one-way-reference", "self-link", "self-reference", "title-mismatch",
      "unknown-action-point", "unknown-department", "unknown-effect", "unknown-figure-name",
      "unknown-focus-area", "unknown-key", "unknown-municipality", "unknown-origin",
      "unknown-rule", "unknown-source", "unknown-theme", "unused-exception", "wrong-target",
      "wrong-type",
    ])
  func `these rules repair at least one of their examples`(name: String) throws {
    let rule = try #require(RuleRegistry.rule(named: name))
    let fixes = rule.bad.flatMap { example in
      Checker.check(PlanInput(files: example.files)).filter { $0.rule == name }.flatMap(\.fixes)
    }
    #expect(!fixes.isEmpty)
  }

  @Test(arguments: RuleRegistry.names)
  func `repairs come to an end, and made again they change nothing`(name: String) throws {
    let rule = try #require(RuleRegistry.rule(named: name))
    for example in rule.bad {
      var input = PlanInput(files: example.files)
      var open = Checker.check(input).flatMap(\.fixes).filter(\.isSafe)
      let most = open.count
      var made = 0
      while let fix = open.first, made <= most {
        input = try repaired(input, fix)
        made += 1
        // What was repaired is not repaired again: the same operation has nothing to do, or no target.
        let again = try? repaired(input, fix)
        #expect(
          again.map { $0.files.map(\.bytes) } ?? input.files.map(\.bytes)
            == input.files.map(\.bytes))
        open = Checker.check(input).flatMap(\.fixes).filter(\.isSafe)
      }
      #expect(open.isEmpty, "\(made) of \(most)")
    }
  }

  @Test func `a field that is nearly a known one is sure, of several one is chosen`() throws {
    func fixes(_ key: String) -> [Fix] {
      let text = "groups:\n  - id: algemeen\n    \(key): Algemeen\n"
      let input = PlanInput(files: [SourceFile(path: "plan.yaml", text: text)])
      return Checker.check(input).filter { $0.rule == "unknown-key" }.flatMap(\.fixes)
    }
    let sure = fixes("titel")
    #expect(sure.map { $0.isSafe } == [true, false])
    #expect(sure.map { $0.isRemoval } == [false, true])
    // Nothing is near: only a person can say what is to become of it.
    let unknown = fixes("kleur")
    #expect(unknown.map { $0.isSafe } == [false])
    // `id` is there, so it cannot be meant.
    let present = fixes("ids")
    #expect(present.allSatisfy { $0.isRemoval })
  }

  @Test func `findings as JSON carry their repairs in both languages`() throws {
    let rule = try #require(RuleRegistry.rule(named: "unknown-department"))
    let input = PlanInput(files: try #require(rule.bad.first).files)
    let findings = Checker.check(input)
    let json = FindingJSON.text(findings, in: input.graph)
    let fixes = findings.flatMap(\.fixes)
    #expect(!fixes.isEmpty)
    for fix in fixes {
      for operation in fix.operations {
        let sentence = operation.sentence(in: input.graph).capitalized
        #expect(json.contains(sentence.dutch) && json.contains(sentence.english))
      }
    }
    #expect(json.firstRange(of: "\"isSafe\"") != nil)
    for fix in fixes {
      for operation in fix.operations {
        #expect(json.contains("\"operation\" : \"\(operation.kind.rawValue)\""))
      }
    }
  }
}
