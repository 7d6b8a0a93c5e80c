export const conformance = [
  {
    "tool": "Navigateurs",
    "file": "tokens.css",
    "reader": "Chromium, dans chaque histoire",
    "held": 337,
    "total": 337,
    "lost": []
  },
  {
    "tool": "DTCG 2025.10, Terrazzo",
    "file": "tokens.resolver.json",
    "reader": "Terrazzo, les six contextes",
    "held": 337,
    "total": 337,
    "lost": []
  },
  {
    "tool": "Figma, variables",
    "file": "formats/figma/clair.tokens.json",
    "reader": "Terrazzo, et les limites d’import que Figma publie",
    "held": 309,
    "total": 337,
    "lost": [
      {
        "groups": [
          "motion"
        ],
        "why": "Figma ne tient ni courbe ni transition : elles sont dans styles.tokens.json."
      },
      {
        "groups": [
          "shadow"
        ],
        "why": "Une variable ne tient pas un effet : il est dans styles.tokens.json."
      },
      {
        "groups": [
          "typography"
        ],
        "why": "Une variable ne tient pas un style : il est dans styles.tokens.json."
      }
    ]
  },
  {
    "tool": "Penpot, Tokens Studio",
    "file": "formats/penpot.tokens.json",
    "reader": "les transformations de Tokens Studio",
    "held": 337,
    "total": 337,
    "lost": []
  },
  {
    "tool": "Sass",
    "file": "formats/tokens.scss",
    "reader": "Dart Sass",
    "held": 337,
    "total": 337,
    "lost": []
  },
  {
    "tool": "Less",
    "file": "formats/tokens.less",
    "reader": "Less",
    "held": 337,
    "total": 337,
    "lost": []
  },
  {
    "tool": "Tailwind 4",
    "file": "formats/tailwind.css",
    "reader": "Tailwind",
    "held": 265,
    "total": 337,
    "lost": [
      {
        "groups": [
          "contrast"
        ],
        "why": "Déjà dans les rôles, que le réglage de contraste choisit."
      },
      {
        "groups": [
          "motion",
          "stroke",
          "focus",
          "size"
        ],
        "why": "Une classe utilitaire s’y écrit autrement ; la variable CSS reste là."
      },
      {
        "groups": [
          "system"
        ],
        "why": "Mots-clés de CSS : une application lit ceux de son système."
      }
    ]
  },
  {
    "tool": "Android, ressources",
    "file": "formats/android/values/coodyssee.xml",
    "reader": "aapt2",
    "held": 257,
    "total": 337,
    "lost": [
      {
        "groups": [
          "contrast"
        ],
        "why": "Android n’a pas de dossier pour un contraste choisi."
      },
      {
        "groups": [
          "font"
        ],
        "why": "La police se livre avec l’application : seul son nom est là."
      },
      {
        "groups": [
          "motion"
        ],
        "why": "Les courbes se déclarent dans des fichiers d’animation."
      },
      {
        "groups": [
          "shadow"
        ],
        "why": "Android dessine ses ombres par hauteur."
      },
      {
        "groups": [
          "system"
        ],
        "why": "Mots-clés de CSS : une application lit ceux de son système."
      },
      {
        "groups": [
          "typography"
        ],
        "why": "Un style d’Android dépend du thème de l’application."
      }
    ]
  },
  {
    "tool": "Jetpack Compose",
    "file": "formats/CoodysseeTokens.kt",
    "reader": "la grammaire Tree-sitter de Kotlin",
    "held": 279,
    "total": 337,
    "lost": [
      {
        "groups": [
          "contrast"
        ],
        "why": "Déjà dans les rôles, que le réglage de contraste choisit."
      },
      {
        "groups": [
          "font"
        ],
        "why": "La police se livre avec l’application."
      },
      {
        "groups": [
          "motion"
        ],
        "why": "Une transition s’y écrit d’une durée et d’une courbe."
      },
      {
        "groups": [
          "shadow"
        ],
        "why": "Compose dessine ses ombres par hauteur."
      },
      {
        "groups": [
          "system"
        ],
        "why": "Mots-clés de CSS : une application lit ceux de son système."
      }
    ]
  },
  {
    "tool": "SwiftUI",
    "file": "formats/CoodysseeTokens.swift",
    "reader": "la grammaire Tree-sitter de Swift",
    "held": 282,
    "total": 337,
    "lost": [
      {
        "groups": [
          "contrast"
        ],
        "why": "Déjà dans les rôles, que le réglage de contraste choisit."
      },
      {
        "groups": [
          "font"
        ],
        "why": "La police se livre avec l’application."
      },
      {
        "groups": [
          "motion"
        ],
        "why": "Une transition s’y écrit d’une durée et d’une courbe."
      },
      {
        "groups": [
          "system"
        ],
        "why": "Mots-clés de CSS : une application lit ceux de son système."
      }
    ]
  },
  {
    "tool": "Flutter",
    "file": "formats/coodyssee_tokens.dart",
    "reader": "la grammaire Tree-sitter de Dart",
    "held": 282,
    "total": 337,
    "lost": [
      {
        "groups": [
          "contrast"
        ],
        "why": "Déjà dans les rôles, que le réglage de contraste choisit."
      },
      {
        "groups": [
          "font"
        ],
        "why": "La police se livre avec l’application."
      },
      {
        "groups": [
          "motion"
        ],
        "why": "Une transition s’y écrit d’une durée et d’une courbe."
      },
      {
        "groups": [
          "system"
        ],
        "why": "Mots-clés de CSS : une application lit ceux de son système."
      }
    ]
  },
  {
    "tool": "Illustrator, InDesign, Affinity",
    "file": "formats/coodyssee.ase",
    "reader": "ase-utils, CMJN et tons directs compris",
    "held": 86,
    "total": 337,
    "lost": [
      {
        "groups": [
          "color",
          "contrast",
          "font",
          "breakpoint",
          "container",
          "z-index",
          "motion",
          "shadow",
          "radius",
          "stroke",
          "focus",
          "size",
          "space",
          "system",
          "typography"
        ],
        "why": "Un nuancier ne tient que des couleurs, et les rôles y seraient des doubles."
      }
    ]
  },
  {
    "tool": "GIMP, Inkscape, Krita",
    "file": "formats/coodyssee.gpl",
    "reader": "la grammaire du format ; l’écran seul, sans encres",
    "held": 86,
    "total": 337,
    "lost": [
      {
        "groups": [
          "color",
          "contrast",
          "font",
          "breakpoint",
          "container",
          "z-index",
          "motion",
          "shadow",
          "radius",
          "stroke",
          "focus",
          "size",
          "space",
          "system",
          "typography"
        ],
        "why": "Un nuancier ne tient que des couleurs, et les rôles y seraient des doubles."
      }
    ]
  },
  {
    "tool": "LibreOffice",
    "file": "formats/coodyssee.soc",
    "reader": "LibreOffice ; l’écran seul, sans encres",
    "held": 86,
    "total": 337,
    "lost": [
      {
        "groups": [
          "color",
          "contrast",
          "font",
          "breakpoint",
          "container",
          "z-index",
          "motion",
          "shadow",
          "radius",
          "stroke",
          "focus",
          "size",
          "space",
          "system",
          "typography"
        ],
        "why": "Un nuancier ne tient que des couleurs, et les rôles y seraient des doubles."
      }
    ]
  },
  {
    "tool": "Scribus",
    "file": "formats/coodyssee-scribus.xml",
    "reader": "Scribus, CMJN et tons directs compris",
    "held": 86,
    "total": 337,
    "lost": [
      {
        "groups": [
          "color",
          "contrast",
          "font",
          "breakpoint",
          "container",
          "z-index",
          "motion",
          "shadow",
          "radius",
          "stroke",
          "focus",
          "size",
          "space",
          "system",
          "typography"
        ],
        "why": "Un nuancier ne tient que des couleurs, et les rôles y seraient des doubles."
      }
    ]
  }
];
