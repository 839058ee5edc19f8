// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "huiyin",
  products: [
    .executable(name: "huiyin", targets: ["huiyin"])
  ],
  targets: [
    // The program: arguments, wiring, the loop, exit codes.
    .executableTarget(
      name: "huiyin",
      dependencies: [
        "Canon", "Desk", "Drawing", "Exchange", "Demonstration", "Finding", "Journaling",
        "Paperwork", "Posix", "Registry", "Terminal", "Words", "Workflow",
      ],
    ),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Canon", "CLinux", "CSQLite", "Demonstration", "Desk", "Drawing", "Journaling", "Posix",
        "Registry", "Terminal", "Words", "Workflow",
      ],
    ),

    // Faces: what a person sees, what the world sends, what paper shows.
    .target(
      name: "Desk",
      dependencies: ["Canon", "Drawing", "Registry", "Typing", "Words", "Workflow"],
    ),
    .target(name: "Terminal", dependencies: ["Drawing", "Posix", "CNcursesw"]),
    .target(name: "Exchange", dependencies: ["Canon", "Registry", "Workflow"]),
    .target(
      name: "Paperwork",
      dependencies: ["Canon", "Digests", "Drawing", "Posix", "Registry", "Words", "Workflow"],
    ),
    .target(
      name: "Demonstration",
      dependencies: ["Canon", "Journaling", "Posix", "Registry", "Workflow"],
    ),

    // The one door to the office, and what stands behind it.
    .target(
      name: "Registry",
      dependencies: ["Canon", "Finding", "Journaling", "Posix", "Typing", "Workflow"],
    ),
    .target(name: "Finding", dependencies: ["CSQLite", "Typing"]),
    .target(name: "Journaling", dependencies: ["Canon", "Digests", "Posix", "CSodium"]),

    // Pure: rules, pictures, and the canonical form of what is written down.
    .target(name: "Words", dependencies: ["Canon", "Workflow"]),
    .target(name: "Typing"),
    .target(name: "Workflow", dependencies: ["Canon"]),
    .target(name: "Drawing"),
    .target(name: "Canon"),

    // The operating system and the libraries of the machine.
    .target(name: "Digests", dependencies: ["CCrypto"]),
    .target(
      name: "Posix",
      dependencies: ["CLinux"],
      swiftSettings: [.strictMemorySafety()],
    ),
    .systemLibrary(name: "CLinux"),
    .target(name: "CNcursesw", linkerSettings: [.linkedLibrary("ncursesw")]),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CSodium"),
    .systemLibrary(name: "CCrypto"),

    // Tests.
    .target(
      name: "TestSupport",
      dependencies: ["Canon", "Posix", "CLinux"],
      path: "Tests/TestSupport",
    ),
    .testTarget(name: "CanonTests", dependencies: ["Canon", "TestSupport"]),
    .testTarget(
      name: "WorkflowTests",
      dependencies: ["Canon", "Journaling", "Posix", "Registry", "Workflow", "TestSupport"],
      exclude: ["Goldens/Journals"],
    ),
    .testTarget(name: "TypingTests", dependencies: ["Typing"]),
    .testTarget(name: "WordsTests", dependencies: ["Canon", "Words", "Workflow"]),
    .testTarget(name: "DrawingTests", dependencies: ["Drawing", "TestSupport"]),
    .executableTarget(
      name: "terminal-hand",
      dependencies: ["Terminal"],
      path: "Tests/TerminalHand",
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Drawing", "Posix", "Terminal", "TestSupport", "terminal-hand"],
    ),
    .executableTarget(
      name: "journal-hand",
      dependencies: ["Canon", "CLinux", "Journaling", "Posix"],
      path: "Tests/JournalHand",
    ),
    .testTarget(
      name: "JournalingTests",
      dependencies: [
        "Canon", "CLinux", "Journaling", "Posix", "TestSupport", "journal-hand",
      ],
    ),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "PosixTests", dependencies: ["Posix", "TestSupport"]),
    .testTarget(name: "FindingTests", dependencies: ["Finding", "TestSupport"]),
    .testTarget(
      name: "DemonstrationTests",
      dependencies: [
        "Canon", "Demonstration", "Journaling", "Posix", "Registry", "Workflow", "TestSupport",
      ],
    ),
    .testTarget(
      name: "RegistryTests",
      dependencies: [
        "Canon", "Demonstration", "Finding", "Journaling", "Posix", "Registry", "Workflow",
        "TestSupport",
      ],
    ),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Canon", "Exchange", "Registry", "Workflow", "TestSupport"],
    ),
    .testTarget(
      name: "PaperworkTests",
      dependencies: [
        "Canon", "CLinux", "Drawing", "Journaling", "Paperwork", "Posix", "Registry", "Words",
        "Workflow", "TestSupport",
      ],
    ),
    .testTarget(
      name: "DeskTests",
      dependencies: ["Canon", "Desk", "Drawing", "Registry", "Words", "Workflow", "TestSupport"],
      exclude: ["Snapshots"],
    ),
    .testTarget(
      name: "HuiyinTests",
      dependencies: [
        "Canon", "Desk", "Exchange", "huiyin", "Journaling", "Posix", "Registry", "Words",
        "Workflow", "TestSupport",
      ],
    ),
    .testTarget(
      name: "JourneyTests",
      dependencies: ["benchmarks", "huiyin", "Journaling", "Posix", "CLinux", "TestSupport"],
    ),
  ],
  swiftLanguageModes: [.v6],
)

for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .treatAllWarnings(as: .error),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
