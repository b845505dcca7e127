const toFlow = 'Please use the flow-relative word instead (start, end, inline, block): pages run both ways.'

/** @type {import('stylelint').Config} */
export default {
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    // One style sheet for both directions of writing.
    'property-layout-mappings': [
      'flow-relative',
      // Chrome learnt overflow-inline late, and overflow has no start or end. The units vi and vb are later still.
      { ignoreProperties: ['overflow-x', 'overflow-y'] },
    ],
    'value-keyword-layout-mappings': 'flow-relative',
    'declaration-property-value-disallowed-list': [
      {
        '/^(justify|align|place)-(content|items|self)$/': ['/\\b(left|right)\\b/'],
        '/^(background-position|object-position|transform-origin)$/': ['/\\b(left|right)\\b/'],
        '/^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|style|color))$/': [
          '/^\\S+\\s+\\S+\\s+\\S+\\s+\\S+$/',
        ],
        direction: ['/./'],
        'unicode-bidi': ['/override/'],
      },
      {
        message: (/** @type {string} */ property) =>
          property === 'direction' || property === 'unicode-bidi'
            ? 'Please set `dir` and `lang` in the page instead: direction belongs to the text, not to its looks.'
            : toFlow,
      },
    ],

    // A page asks no other host.
    'function-url-no-scheme-relative': true,
    'function-url-scheme-disallowed-list': ['/^https?$/'],
    'no-duplicate-at-import-rules': true,

    // What no browser understands.
    'annotation-no-unknown': true,
    'at-rule-descriptor-no-unknown': true,
    'at-rule-no-deprecated': true,
    'at-rule-no-unknown': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-property-value-no-unknown': true,
    'font-family-no-duplicate-names': true,
    'font-family-no-missing-generic-family-keyword': true,
    'function-calc-no-unspaced-operator': true,
    'function-no-unknown': true,
    'media-feature-name-no-unknown': true,
    'media-feature-name-value-no-unknown': true,
    'media-query-no-invalid': true,
    'named-grid-areas-no-invalid': true,
    'no-invalid-double-slash-comments': true,
    'no-invalid-position-at-import-rule': true,
    'no-invalid-position-declaration': true,
    'no-irregular-whitespace': true,
    'property-no-deprecated': true,
    'property-no-unknown': true,
    'selector-anb-no-unmatchable': true,
    'selector-no-unmatchable': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': true,
    'string-no-newline': true,
    'syntax-string-no-invalid': true,
    'unit-no-unknown': true,

    // What says the same thing twice, or nothing.
    'block-no-empty': true,
    'block-no-redundant-nested-style-rules': true,
    'comment-no-empty': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'keyframe-block-no-duplicate-selectors': true,
    'no-duplicate-selectors': true,
    'no-empty-source': true,
    'no-unknown-animations': true,
    'shorthand-property-no-redundant-values': true,

    // What outgrows the next reader.
    'custom-property-pattern': [
      '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      { message: 'Please name it in kebab-case.' },
    ],
    'declaration-no-important': [true, { message: 'Please lower the other rule’s specificity instead.' }],
    'keyframes-name-pattern': ['^[a-z][a-z0-9]*(-[a-z0-9]+)*$', { message: 'Please name it in kebab-case.' }],
    'length-zero-no-unit': true,
    'max-nesting-depth': 2,
    'selector-max-id': 0,
    'selector-max-specificity': '0,4,2',
    'selector-pseudo-element-colon-notation': 'double',
  },
}
