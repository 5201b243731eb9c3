// ../../../tmp/nk.ts
var import_node_fs2 = require("node:fs");

// src/charter/checks/assessmentRules.ts
function checkAssessmentRules({ assessment: assessment2, measures }) {
  const { proposed, method, most, offers } = assessment2;
  const open = proposed.findIndex(isUnconditional);
  const shares2 = method.frame.map(({ percent }) => percent);
  return [
    ...open === proposed.length - 1 ? [] : ["assessment: the last proposal, and only that one, has no condition"],
    ...shares2.every((share, index2) => index2 === 0 || share < (shares2[index2 - 1] ?? 0)) ? [] : ["assessment: the scale of the method statement does not fall"],
    ...offers > most ? ["assessment: more offers are proposed than there may be"] : [],
    ...[...measures.values()].flatMap(
      (measure2) => measure2.targetRules.filter((rule) => rule.by === "offer").filter((rule) => !hasRoom(measure2, rule)).map(() => `measure ${measure2.id} has an offer whose ceiling is no better than its floor`)
    )
  ];
}
function isUnconditional({ kinds, routes, scales, unweighted, sameForAll, buyer: buyer2 }) {
  return [kinds, routes, scales, unweighted, sameForAll, buyer2].every((condition) => condition === void 0);
}
function hasRoom({ better, unitKind }, { floor, ceiling }) {
  if (typeof ceiling !== "number") return better === "more" && floor !== 0;
  if (typeof floor !== "number") return false;
  if (unitKind === "percent" && Math.max(floor, ceiling) > 100) return false;
  return better === "less" ? ceiling < floor : ceiling > floor && floor > 0;
}

// src/charter/schema/law/buyer.ts
var import_zod3 = require("zod");

// src/charter/schema/vocabulary.ts
var import_zod2 = require("zod");

// src/charter/schema/slotted.ts
var import_zod = require("zod");

// src/charter/fill.ts
var SlotError = class extends Error {
  constructor(slot, template2) {
    super(`No value for {${slot}} in "${template2.slice(0, 80)}"`);
    this.slot = slot;
    this.name = "SlotError";
  }
  slot;
};
var SLOT = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g;
function slotsOf(template2) {
  return [...new Set([...template2.matchAll(SLOT)].map((match) => match[1] ?? ""))];
}
function slotProblems(template2, filled) {
  const unknown = slotsOf(template2).filter((slot) => !filled.includes(slot));
  return [
    ...unknown.map((slot) => `nothing fills {${slot}} there`),
    .../[{}]/.test(template2.replace(SLOT, "")) ? ["a brace stands there that is no part of a slot"] : []
  ];
}
function fill(template2, values) {
  const known = values;
  const [first = "", ...rest] = partsOf(template2);
  let filled = first;
  for (let at = 0; at < rest.length; at += 2) {
    const slot = rest[at] ?? "";
    const value = Object.hasOwn(known, slot) ? known[slot] : void 0;
    if (value === void 0) throw new SlotError(slot, template2);
    filled += String(value) + (rest[at + 1] ?? "");
  }
  return filled;
}
var cut = /* @__PURE__ */ new Map();
var CUT_KEPT = 8192;
function partsOf(template2) {
  const known = cut.get(template2);
  if (known !== void 0) return known;
  const parts2 = template2.split(SLOT);
  if (cut.size >= CUT_KEPT) cut.clear();
  cut.set(template2, parts2);
  return parts2;
}

// src/charter/schema/slotted.ts
var template = import_zod.z.string().trim().min(1);
var text = template.superRefine((words, context) => {
  for (const message of slotProblems(words, [])) context.addIssue({ code: "custom", message });
});
function slotted(...slots2) {
  return template.transform((words, context) => {
    if (isSlotted(words, slots2)) return words;
    for (const message of slotProblems(words, slots2)) context.addIssue({ code: "custom", message });
    return import_zod.z.NEVER;
  });
}
function isSlotted(words, slots2) {
  return slotProblems(words, slots2).length === 0;
}

// src/charter/schema/vocabulary.ts
var questionId = import_zod2.z.enum([
  "title",
  "value",
  "term",
  "start",
  "kind",
  "place",
  "route",
  "framework",
  "healthCare",
  "bought",
  "procurementStart",
  "form",
  "edition",
  "parties",
  "precedence",
  "weighting",
  "workforce"
]);
var kind = import_zod2.z.enum(["works", "services", "goods", "light-touch", "grant"]);
var trait = import_zod2.z.enum([
  "into-work",
  // it has jobs that are entered without experience, or helps people into some
  "self-employed",
  // those who do it are mostly no employees of the supplier
  "activities",
  // activities for people are what is bought or funded
  "journeys",
  // people are driven
  "upkeep",
  // what stands is kept up or repaired, and nothing new is built
  "long-training",
  // nobody does it without years of training
  "no-visitors",
  // deaths, custody, safeguarding, secret places: nobody may be brought there to see it
  "teaching"
  // teaching is what is bought
]);
var route = import_zod2.z.enum(["competition", "call-off"]);
var formFamily = import_zod2.z.enum(["own", "framework", "jct", "nec4", "grant"]);
var facet = import_zod2.z.enum([
  "labour-share",
  "head-count",
  "low-pay",
  "work-sites",
  "let-packages",
  "packaged-deliveries",
  "driven-vehicles",
  "run-premises",
  "weighed-materials",
  "worked-land",
  "public-contact",
  "vulnerable-people",
  "personal-care",
  "risky-goods",
  "used-items",
  "digital-work",
  "expert-advice"
]);
var draftStatus = import_zod2.z.enum(["draft", "ready"]);
var instrument = import_zod2.z.enum(["works", "services", "goods", "light-touch", "call-off", "grant"]);
var scale = import_zod2.z.enum(["brief", "standard", "full"]);
var assessmentMode = import_zod2.z.enum(["fixed", "method", "offers"]);
var issueCode = import_zod2.z.enum([
  "empty-slot",
  "no-unit",
  "no-target",
  "no-evidence",
  "double-counting",
  "out-of-proportion",
  "pot-overdrawn",
  "cannot-be-done",
  "people-unknown",
  "too-many-kpis",
  "no-commitment",
  "unmeasurable-words",
  "contradiction",
  "remedy",
  "workforce-reason",
  "to-be-checked",
  "assessment",
  "our-figures",
  "precedence",
  "what-is-bought",
  "section-52",
  "legal",
  "measure-withdrawn",
  "not-reviewed"
]);
var role = import_zod2.z.enum(["required", "offered", "method", "monitored"]);
var frequency = import_zod2.z.enum(["quarterly", "half-yearly", "annual", "at-completion"]);
var confidence = import_zod2.z.enum(["sure", "fairly", "check", "our-default"]);
var buyerKind = import_zod2.z.enum([
  "council",
  // its kind is not said
  "county",
  "district",
  "unitary",
  "metropolitan",
  "london-borough",
  "parish",
  "combined-authority",
  "mayoral-combined-authority",
  "fire",
  "police",
  "waste",
  "national-park",
  "transport",
  "joint-committee",
  "council-company",
  "nhs",
  // its kind is not said
  "nhs-trust",
  "integrated-care-board",
  "central",
  // its kind is not said
  "central-department",
  "arms-length-body",
  "maintained-school",
  "academy",
  "college",
  "university",
  "housing-association",
  "utility",
  "other"
]);
var nation = import_zod2.z.enum(["england", "wales", "scotland", "northern-ireland"]);
var slug = import_zod2.z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
var ruleId = import_zod2.z.string().regex(/^[A-Z]{1,4}\d{1,3}$/, "capital letters and a number, such as R1");

// src/charter/schema/law/buyer.ts
var buyerProperty = import_zod3.z.enum([
  "section17",
  // bound by section 17 of the Local Government Act 1988
  "bestValueOrder",
  // SI 2001/909 opens workforce matters to it
  "socialValueAct",
  // the Social Value Act 2012 speaks to it
  "school",
  // a school in the sense of the Procurement Act 2023
  "ppns",
  // bound by the procurement policy notes of central government
  "part6",
  // Part 6 of the Procurement Act 2023 governs its contracts below the threshold
  "reservation",
  // covered by the Order of 2026 on reserving such contracts
  "minimumWeighting",
  // the health service's own least weighting of social value
  "healthService",
  // buys for the health service, whatever it buys
  "freedomOfInformation",
  // a public authority of the Freedom of Information Act 2000
  "tenantInformation",
  // a private registered provider of social housing, whose tenants may ask for information
  "reorganisation"
  // abolished or changed when local government is reorganised
]);
var answer = import_zod3.z.enum(["yes", "no", "check"]);
var thresholdClass = import_zod3.z.enum(["sub-central", "central", "utility"]);
function answered(is) {
  return import_zod3.z.strictObject({
    is,
    /** By which text or route, or what is not settled: a phrase without a full stop. */
    by: text,
    confidence,
    sources: import_zod3.z.array(slug).min(1)
  });
}
var position = answered(answer);
var thresholdPosition = answered(thresholdClass);
var buyer = import_zod3.z.strictObject({
  /** As the settings call it, and as a sentence names it. */
  label: text,
  group: slug,
  /** Other words under which an officer may look for it. */
  words: import_zod3.z.array(text).default([]),
  /** Which threshold is its own: a name among `thresholds`. */
  thresholds: slug,
  /** Where it stands on each property: a name among that property's `positions`. */
  stands: import_zod3.z.record(buyerProperty, slug)
});
var buyers = import_zod3.z.strictObject({
  /** In the order of the settings card. */
  groups: import_zod3.z.record(slug, text),
  positions: import_zod3.z.record(buyerProperty, import_zod3.z.record(slug, position)),
  thresholds: import_zod3.z.record(slug, thresholdPosition),
  kinds: import_zod3.z.record(buyerKind, buyer)
});
var buyerTest = import_zod3.z.partialRecord(buyerProperty, import_zod3.z.array(answer).min(1));

// src/charter/checks/buyers.ts
function checkBuyers(pack2) {
  const { groups, positions, thresholds: thresholds2, kinds } = pack2.buyers;
  const all = [
    ...buyerProperty.options.map((property) => ({
      name: property,
      known: positions[property],
      taken: Object.entries(kinds).map(([kind2, { stands }]) => ({ kind: kind2, id: stands[property] }))
    })),
    {
      name: "thresholds",
      known: thresholds2,
      taken: Object.entries(kinds).map(([kind2, each]) => ({ kind: kind2, id: each.thresholds }))
    }
  ];
  const ungrouped = Object.entries(kinds).filter(([, { group }]) => groups[group] === void 0);
  return [
    ...ungrouped.map(([kind2, { group }]) => `buyers: ${kind2} stands in "${group}", which is no group`),
    ...all.flatMap(({ name, known, taken }) => [
      ...taken.filter(({ id }) => known[id] === void 0).map(({ kind: kind2, id }) => `buyers: ${kind2} takes "${id}", which is no position on ${name}`),
      ...Object.keys(known).filter((id) => !taken.some((each) => each.id === id)).map((id) => `buyers: no kind takes "${id}" on ${name}`),
      ...Object.entries(known).filter(([, { is, confidence: confidence2 }]) => is === "check" && confidence2 !== "check").map(([id]) => `buyers: "${id}" on ${name} is to be checked and does not say so`)
    ])
  ];
}

// src/charter/checks/targetRules.ts
var MODE = {
  opportunities: "number",
  "fee-weeks": "number",
  "fee-placements": "number",
  fixed: "number",
  "per-period": "number",
  offer: "offered",
  baseline: "baseline",
  monitor: "monitored"
};
function targetModesOf({ targetRules, neverScored }) {
  const modes = new Set(targetRules.map(({ by }) => MODE[by]));
  if (modes.size === 1 && modes.has("monitored")) return modes;
  return /* @__PURE__ */ new Set([...modes, "number", ...neverScored ? [] : ["offered"]]);
}
function checkTargetRules(pack2) {
  const codes = /* @__PURE__ */ new Map();
  return [...pack2.measures.values()].flatMap(({ id, code, commitment: commitment2, targetRules, neverScored, yearly }) => {
    const problems = targetRules.flatMap(
      ({ by, gates: gates2 }, index2) => checkGates(id, by, gates2.length, index2 === targetRules.length - 1)
    );
    if (yearly !== void 0 && !targetRules.some(({ by }) => by === "baseline"))
      problems.push(`measure ${id} is counted by the year, and no rule of it rests on a baseline`);
    if (neverScored && targetRules.some(({ by }) => by === "offer"))
      problems.push(`measure ${id} is never scored, and a rule of it leaves its figure to tenderers`);
    if (pack2.commitments.get(commitment2)?.code !== code.split("-")[0])
      problems.push(`measure ${id} has the code ${code} of another commitment`);
    const earlier = codes.get(code);
    if (earlier !== void 0)
      problems.push(`measure ${id} has the code ${code}, which ${earlier} has already`);
    codes.set(code, id);
    return problems;
  });
}
function checkGates(id, by, gates2, last) {
  if (last && gates2 > 0)
    return [
      `measure ${id}: its last target rule (${by}) has a gate, so a contract that fails it gets no target`
    ];
  if (!last && gates2 === 0)
    return [`measure ${id}: its target rule ${by} has no gate, so the rules after it are never used`];
  return [];
}

// src/charter/checks/clauseCoverage.ts
function checkClauseCoverage(pack2) {
  const clauses = [...pack2.clauses.values()];
  return [...pack2.measures.values()].flatMap((measure2) => {
    const own = clauses.filter((clause2) => clause2.measure === measure2.id);
    return [...checkInstruments(measure2, own), ...own.flatMap((clause2) => checkDuties(measure2, clause2))];
  });
}
function instrumentsOf(name) {
  return name === "grant" ? [name] : [name, "call-off"];
}
function checkInstruments({ id, suits }, own) {
  return kind.options.flatMap(
    (name) => instrumentsOf(name).flatMap((instrument2) => {
      const count = own.filter(
        ({ instruments }) => instruments.includes(name) && instruments.includes(instrument2)
      ).length;
      const place = instrument2 === name ? name : `a ${instrument2} of ${name}`;
      const suited = suits.includes(name);
      if (suited && count === 0) return [`measure ${id} has no clause for ${place}`];
      if (suited && count > 1) return [`measure ${id} has ${String(count)} clauses for ${place}`];
      if (!suited && count > 0) return [`measure ${id} has a clause for ${place}, which it does not suit`];
      return [];
    })
  );
}
var MODE_IN_WORDS = {
  number: "a number",
  offered: "offered",
  baseline: "set from a baseline",
  monitored: "monitored"
};
function checkDuties(measure2, { id, duty, paragraphs }) {
  const missing = [...targetModesOf(measure2)].filter((mode) => duty[mode] === void 0).map((mode) => `clause ${id} has no duty for a target that is ${MODE_IN_WORDS[mode]}`);
  if (measure2.neverScored && duty.offered !== void 0)
    missing.push(`clause ${id} leaves to tenderers what is never scored`);
  const said = [duty.number ?? "", ...paragraphs.map(({ text: text2 }) => text2)].some(
    (text2) => /\{(?:target|atLeast)\}/.test(text2)
  );
  return duty.number === void 0 || said ? missing : [...missing, `clause ${id} does not say its {target}`];
}

// src/charter/checks/collections.ts
var COLLECTIONS = [
  "commitments",
  "measures",
  "clauses",
  "document",
  "definitions",
  "forms",
  "sources",
  "rules",
  "gates",
  "clocks",
  "thresholds",
  "legal",
  "workforceReasons",
  "contradictions",
  "wordRules",
  "facets",
  "cpv",
  "natures",
  "selection",
  "questions",
  "properNouns"
];
function checkCollections(pack2) {
  return COLLECTIONS.filter((name) => countOf(pack2[name]) === 0).map((name) => `the pack has no ${name}`);
}
function countOf(collection) {
  return "size" in collection ? collection.size : collection.length;
}

// src/charter/clockSlot.ts
function clockSlot(id) {
  return `days${id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
}

// src/charter/checks/contractTexts.ts
var EVERYWHERE = ["supplier", "Supplier", "authority", "Authority", "contract", "completion"];
var CLAUSE = [...EVERYWHERE, "kpi"];
var NUMBER = [...CLAUSE, "target", "atLeast", "halfTarget"];
var DEFINITION = [
  ...EVERYWHERE,
  "commitmentParagraphs",
  "completionMeans",
  "frameworkAgreement",
  "packageFloor",
  "workingDay",
  "localArea",
  "nation",
  "skillsContact",
  "startDate",
  "charterTitle",
  "charterVersion",
  "charterAdoptedOn",
  "charterDecision"
];
function contractTexts(pack2) {
  return [
    ...clauseTexts(pack2),
    ...documentTexts(pack2),
    ...remedyTexts(pack2),
    ...definitionTexts(pack2),
    ...formTexts(pack2)
  ];
}
function clauseTexts(pack2) {
  return [...pack2.clauses.values()].flatMap(({ id, duty, paragraphs }) => {
    const texts = [];
    for (const [mode, text2] of Object.entries(duty)) {
      if (text2 !== void 0)
        texts.push({ place: `${mode} duty`, text: text2, slots: mode === "number" ? NUMBER : CLAUSE });
    }
    for (const [index2, { text: text2, modes }] of paragraphs.entries()) {
      const onlyNumber = modes?.every((mode) => mode === "number") ?? false;
      texts.push({ place: `paragraph ${String(index2 + 2)}`, text: text2, slots: onlyNumber ? NUMBER : CLAUSE });
    }
    return texts.map((entry) => ({ ...entry, place: `clause ${id}, ${entry.place}`, part: "clause" }));
  });
}
function tenderTexts(pack2) {
  const { paragraphs, method } = pack2.assessment;
  const slots2 = [...documentSlots(pack2), "tenderers", "tender", "marks"];
  return [
    ...paragraphs.map(({ text: text2 }, index2) => ({
      place: `assessment, paragraph ${String(index2 + 1)}`,
      text: text2,
      slots: slots2
    })),
    ...remedyTenderTexts(pack2),
    { place: "assessment, question of the method statement", text: method.question, slots: ["kpis"] }
  ];
}
function remedyTenderTexts({ remedies: remedies2, ...pack2 }) {
  const slots2 = [...documentSlots({ ...pack2, remedies: remedies2 }), "interest", "prices"];
  return [
    ...remedies2.menu.flatMap(
      ({ id, tender }) => tender === void 0 ? [] : [{ place: `remedy ${id}, tender`, text: tender, slots: slots2 }]
    ),
    ...remedies2.sums.tender.map((text2) => ({ place: "remedies, sums, tender", text: text2, slots: slots2 }))
  ];
}
function documentSlots(pack2) {
  return [
    ...[...EVERYWHERE, "commitmentParagraphs", "startDate", "midTerm", "manager", "frameworkAgreement"],
    ...[...pack2.clocks.keys()].map(clockSlot),
    ...pack2.document.flatMap(({ id }) => partSlots(id))
  ];
}
function remedyTexts(pack2) {
  const { menu, sums } = pack2.remedies;
  const slots2 = [...documentSlots(pack2), "interest"];
  return [...menu, { id: "sums", paragraphs: sums.paragraphs }].flatMap(
    ({ id, paragraphs }) => paragraphs.map(({ text: text2 }, index2) => ({
      place: `remedy ${id}, paragraph ${String(index2 + 1)}`,
      text: text2,
      part: "document",
      slots: slots2
    }))
  );
}
function documentTexts(pack2) {
  const slots2 = documentSlots(pack2);
  return pack2.document.flatMap(
    ({ id, paragraphs }) => paragraphs.map(({ text: text2 }, index2) => ({
      place: `document part ${id}, paragraph ${String(index2 + 1)}`,
      text: text2,
      part: "document",
      slots: slots2
    }))
  );
}
function partSlots(id) {
  const name = id.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
  return [`paragraph${name}`, `Paragraph${name}`];
}
function definitionTexts(pack2) {
  return pack2.definitions.flatMap(
    ({ term, text: text2, variants }) => [text2, ...variants.map((variant) => variant.text)].map((wording2) => ({
      place: definitionPlace(term),
      text: wording2,
      part: "definition",
      slots: DEFINITION
    }))
  );
}
function formTexts(pack2) {
  return [...pack2.forms.values()].flatMap(
    ({ id, completionMeans, workingDay }) => [completionMeans, workingDay].map((text2) => ({
      place: `form of contract ${id}`,
      text: text2,
      part: "definition",
      slots: ["nation"]
    }))
  );
}
function definitionPlace(term) {
  return `definition of ${term}`;
}
function kpiTexts(pack2) {
  return [...pack2.measures.values()].flatMap(
    ({ id, name, unit, calculation, evidence, targetRules }) => [name, unit, calculation, ...evidence, ...targetRules.flatMap(printedOf)].map((text2) => ({
      place: `measure ${id}`,
      text: text2
    }))
  );
}
function printedOf(rule) {
  return rule.by === "offer" ? [rule.basis] : [];
}
function withoutQuotations(text2) {
  return text2.replace(/"[^"]*"|“[^”]*”/g, " \u2026 ");
}

// src/charter/checks/sampleFill.ts
var SAMPLES = /* @__PURE__ */ new Map([
  ["supplier", "the Supplier"],
  ["Supplier", "The Supplier"],
  ["authority", "the Authority"],
  ["Authority", "The Authority"],
  ["contract", "this Contract"],
  ["completion", "the Expiry Date"],
  ["kpi", "KPI 1"]
]);
function fillWithSamples(text2) {
  const values = {};
  for (const slot of slotsOf(text2)) values[slot] = SAMPLES.get(slot) ?? sampleOf(slot);
  return fill(text2, values);
}
function sampleOf(slot) {
  if (slot.startsWith("Paragraph")) return "Paragraph 9";
  return /paragraph/i.test(slot) ? "paragraphs 4 to 6" : "104";
}

// src/charter/checks/definedTerms.ts
function checkDefinedTerms(pack2) {
  return [...checkCapitals(pack2), ...checkUse(pack2)];
}
var UNDEFINED = /(?<![.!?:]\s)(?<=\s|\()[A-Z][\w-]*(?: [A-Z][\w-]*)*/g;
function checkCapitals(pack2) {
  const known = anyOf(knownNames(pack2));
  return contractTexts(pack2).flatMap(({ place, text: text2, part }) => {
    const rest = withoutQuotations(fillWithSamples(text2)).replace(known, "x");
    const inside = part === "definition" ? `x ${rest}` : rest;
    const capitals = [...inside.matchAll(UNDEFINED)].map(([words]) => words);
    return [...new Set(capitals)].map(
      (word) => `${place} writes "${word}" with a capital, but it is not defined`
    );
  });
}
function knownNames(pack2) {
  const parties = [...pack2.forms.values()].flatMap(({ authority, supplier, completion }) => [
    authority,
    supplier,
    completion
  ]);
  return [
    ...pack2.definitions.flatMap(({ term, forms }) => [term, ...forms]),
    ...parties.map((name) => name.replace(/^the /, "")),
    ...pack2.properNouns
  ];
}
function slotTerms(pack2) {
  const completions = [...pack2.forms.values()].map(({ completion }) => completion.replace(/^the /, ""));
  return [...completions, "Contract", "Agreement", "Charter"];
}
function checkUse(pack2) {
  const forms = new Map(
    pack2.definitions.flatMap(({ term, forms: others }) => [term, ...others].map((form) => [form, term]))
  );
  const pattern = anyOf([...forms.keys()]);
  const used = new Set(slotTerms(pack2));
  for (const { place, text: text2 } of [...contractTexts(pack2), ...kpiTexts(pack2)]) {
    for (const [form] of text2.matchAll(pattern)) {
      const term = forms.get(form);
      if (term !== void 0 && place !== definitionPlace(term)) used.add(term);
    }
  }
  return pack2.definitions.filter(({ term }) => !used.has(term)).map(({ term }) => `${definitionPlace(term)} is used by no text`);
}
function anyOf(names) {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\w-])(?:${sources.join("|")})(?![\\w-])`, "g");
}

// src/charter/checks/engineOrder.ts
function checkEngineOrder({ engine: engine2, thresholds: thresholds2 }) {
  const { kpiBands, ceiling } = engine2;
  const problems = [];
  const limits2 = kpiBands.map(({ below }) => below ?? Number.POSITIVE_INFINITY);
  if (!isRising(limits2) || kpiBands.at(-1)?.below !== void 0)
    problems.push("engine: the KPI bands must rise, the last without a limit");
  for (const { most, preselect } of kpiBands) {
    if (preselect > most || most > ceiling)
      problems.push(`engine: a band of ${String(most)} KPIs exceeds its ceiling or preselects too many`);
  }
  if (!isRising(thresholds2.map(({ from }) => Date.parse(from))))
    problems.push("thresholds: the dates must rise");
  return problems;
}
function isRising(values) {
  return values.every((value, index2) => index2 === 0 || value > (values[index2 - 1] ?? value));
}

// src/charter/checks/figures.ts
var WEEKS_PER_YEAR = 52;
var DAYS_PER_YEAR = 366;
var MONTHS_PER_YEAR = 12;
function checkFigures({ figures: figures2, engine: engine2 }) {
  const { weeksWorkedPerYear, mobilisation, quartersUpToMonths, workingDaysPerYear } = figures2;
  const { fromQuarters, fullQuarter, firstQuarters, lastQuarters } = mobilisation;
  const ramp = [...firstQuarters, ...lastQuarters];
  const unsourced = Object.entries(figures2).filter(
    ([, { confidence: confidence2, sources }]) => confidence2 === "our-default" && !sources.includes(engine2.ourDefault)
  ).map(([name]) => `figures: ${name} is our default and does not name "${engine2.ourDefault}"`);
  const wrong = [
    ["weeksWorkedPerYear is more than a year has", weeksWorkedPerYear.value > WEEKS_PER_YEAR],
    ["workingDaysPerYear is more than a year has", workingDaysPerYear.value > DAYS_PER_YEAR],
    ["quartersUpToMonths is no whole number of years", quartersUpToMonths.value % MONTHS_PER_YEAR !== 0],
    ["a quarter of mobilisation holds more than a full one", ramp.some((part) => part > fullQuarter)],
    ["mobilisation starts in terms that are shorter than it", ramp.length >= fromQuarters]
  ];
  return [...unsourced, ...wrong.filter(([, is]) => is).map(([what]) => `figures: ${what}`)];
}

// src/charter/checks/introductions.ts
function checkIntroductions({ document }) {
  const introduced = document.flatMap(({ introduces }) => introduces ?? []);
  return [...new Set(introduced)].filter((block) => introduced.filter((each) => each === block).length > 1).map((block) => `document: more than one part introduces the ${block}`);
}

// src/charter/schema/law/fact.ts
var import_zod4 = require("zod");
var regime = import_zod4.z.enum([
  "act-above",
  "act-below",
  "pcr-2015",
  // begun, or called off from a framework begun, before the Act
  "psr",
  // health care services, Provider Selection Regime
  "outside-england",
  "grant"
]);
var CONTRACT_FACTS = [
  "regime-act-above",
  // exactly one of these six holds
  "regime-act-below",
  "regime-pcr-2015",
  "regime-psr",
  "regime-outside-england",
  "regime-grant",
  "act",
  // the Procurement Act 2023 governs, above or below its threshold
  "kind-works",
  // what is bought or funded: exactly one of these five holds
  "kind-services",
  "kind-goods",
  "kind-light-touch",
  "kind-grant",
  "threshold-central",
  // the buyer's threshold is that of central government, or of utilities, or of all others
  "threshold-utility",
  "threshold-unsettled",
  // which threshold it has is to be checked, and the answer changes what applies here
  "works-over-services",
  // works worth the buyer's threshold for goods and services, or more
  "for-health-service",
  // bought for the health service: by a body of it, or as a health care service
  "call-off",
  // called off from a framework
  "extension",
  // the term has options to extend
  "single-task",
  // a study, survey or advice that is done and over, with no option to extend
  "people-work",
  // much of the price pays for people's work, or may: whoever does it today may transfer
  "may-be-light-touch",
  // plain services whose title reads as a light touch service
  "staff-transfer",
  // the title says that the present staff transfer
  "charter-adopted"
  // the authority has adopted the Charter
];
var TESTED_FACTS = [
  "school",
  // the buyer is a school; here and below, `-check` says that it may be
  "school-check",
  "part-6",
  // Part 6 of the Act governs the buyer's contracts below the threshold
  "part-6-check",
  "ppns-bind",
  // the policy notes of central government bind the buyer
  "ppns-check",
  "services",
  // services, light touch services among them
  "kpi-value",
  // worth enough for the duty to set KPIs
  "kpi-exempt",
  // of a kind to which that duty does not apply
  "kpi-duty",
  // KPIs are to be set and published
  "contract-published",
  // a copy of the contract is published
  "social-value-act",
  // the Social Value Act 2012 puts its duty on this procurement
  "social-value-act-check",
  "notifiable",
  // below the threshold, and worth enough for a notice
  "notifiable-central",
  // the same for central government
  "section-17",
  // a buyer that may not, or perhaps may not, consider non-commercial matters (LGA 1988)
  "section-17-check",
  // perhaps
  "best-value-order",
  // SI 2001/909 opens workforce matters to the buyer
  "workforce-no-route",
  // bound by section 17, and no route to workforce matters is known for it and this procurement
  "reservation",
  // the buyer may, or perhaps may, reserve this competition (Order of 2026)
  "ppn-002-begun",
  // commences when PPN 002 is in force
  "ppn-026-begun",
  // commences when PPN 026 is in force
  "ppn-026",
  // PPN 026 binds this procurement
  "ppn-026-higher",
  // at its higher share
  "ppn-026-choice",
  // PPN 026 may be used before it binds
  "ppn-026-short",
  // the weighting is less than its share
  "ppn-002",
  // PPN 002 binds this procurement
  "ppn-002-short",
  "carbon-plan",
  // central government asks for carbon reduction plans at this value
  "health-minimum",
  // the health service's own least weighting binds the buyer
  "health-minimum-short",
  "freedom-of-information",
  // the buyer is, or may be, a public authority of that Act
  "freedom-of-information-check",
  "tenant-information",
  // the buyer is, or may be, a landlord whose tenants may ask for what it holds
  "runs-past-reorganisation",
  // the longest term passes the end of the present councils
  "planning",
  // works of a size and kind for which planning permission may ask for jobs and training
  "early-packages",
  // works that may be let in two stages or designed by the contractor, so that packages come before the contract
  "may-transfer",
  // services that keep at least one person at work: whoever does it today may transfer
  "consent-value"
  // worth enough to need a successor's consent, if a direction binds the buyer
];
var BROUGHT_FACTS = [
  "asks-recruitment",
  "asks-pay",
  "asks-terms",
  "serves-equality",
  "thirty-day-payment"
];
var MEASURE_FACTS = ["asks-workforce", "asks-location", "authority-names", ...BROUGHT_FACTS];
var DOCUMENT_FACTS = [
  "offered",
  // a KPI's target is offered by tenderers
  "fixed-target",
  // a KPI has a target that nobody offers
  "assessed-fixed",
  // nothing is scored, or a method statement, or offers: exactly one of these three holds
  "assessed-method",
  "assessed-offers",
  "short-offer-fails",
  // a blank offer, or one below its floor, is rejected
  "baseline",
  // a KPI's figure is set from a baseline measured after award
  "rated-by-cases",
  // a KPI is a share owed in every case, with bands of its own for few cases
  "monitored",
  // a KPI is monitored without a pass mark
  "profile",
  // a KPI's figure is spread over the term
  "target",
  // a KPI has a target: a figure, an offer or a figure set from a baseline
  "total",
  // such a target is a total: a figure or an offer that is counted up over the term
  "reported-once",
  // a KPI with a target is reported once only, late enough for a warning before it
  "light",
  // the contract gets the lightest document
  "few-reports",
  // a KPI with a target is reported once or twice in the initial term
  "more-reports",
  // one is reported more often
  "kpis-set",
  // at least one KPI is set under section 52, here or elsewhere in the contract
  "few-people",
  // a KPI set under section 52 has, or may come to have, a target of fewer people of priority groups than may be shown
  "recruits",
  // a KPI counts people who have to be found and taken on
  "taken-up",
  // a KPI counts what others must take up
  "priority-groups",
  // a KPI counts people of priority groups
  "worker-shares",
  // two KPIs or more are each a share of workers
  "skills-contact",
  // the settings name a Skills Contact
  "form-own",
  // whose terms the form of contract is built on: exactly one of these five holds
  "form-framework",
  "form-jct",
  "form-nec4",
  "form-grant",
  "incentives",
  // the form has an option under which KPIs earn incentive payments
  "schedule-first",
  // the officer put the Schedule before the main terms on social value
  "remedy",
  // a remedy beyond the ladder was chosen, and is allowed
  "remedy-sums"
  // one of them takes a sum
];
var contractFact = import_zod4.z.enum(CONTRACT_FACTS);
var testedFact = import_zod4.z.enum(TESTED_FACTS);
var broughtFact = import_zod4.z.enum(BROUGHT_FACTS);
var statutoryFact = import_zod4.z.enum([...CONTRACT_FACTS, ...TESTED_FACTS]);
var lawFact = import_zod4.z.enum([...CONTRACT_FACTS, ...TESTED_FACTS, ...MEASURE_FACTS]);
var factName = import_zod4.z.enum([...CONTRACT_FACTS, ...TESTED_FACTS, ...MEASURE_FACTS, ...DOCUMENT_FACTS]);
var statutoryConditions = import_zod4.z.array(
  import_zod4.z.union([statutoryFact, import_zod4.z.templateLiteral(["not-", statutoryFact])])
);
var lawConditions = import_zod4.z.array(import_zod4.z.union([lawFact, import_zod4.z.templateLiteral(["not-", lawFact])]));
var conditions = import_zod4.z.array(import_zod4.z.union([factName, import_zod4.z.templateLiteral(["not-", factName])]));

// src/charter/checks/lawFacts.ts
function checkLaw(pack2) {
  return [
    ...checkTests(pack2),
    ...checkConditions(pack2),
    ...checkFirstStatement(pack2),
    ...checkLastChoices(pack2),
    ...checkStatements(pack2)
  ];
}
function checkTests({ law: law2 }) {
  const known = new Set(contractFact.options);
  const problems = law2.facts.flatMap(({ fact, when, weightingBelow = [] }) => {
    const early = [...when, ...weightingBelow.flatMap((each) => each.when)].map(positive).filter((name) => !known.has(name));
    const twice = known.has(fact);
    known.add(fact);
    return [
      ...twice ? [`law: the fact "${fact}" is tested twice`] : [],
      ...early.map((name) => `law: "${fact}" rests on "${name}", which is not tested above it`)
    ];
  });
  const missing = testedFact.options.filter((fact) => !known.has(fact));
  return [...problems, ...missing.map((fact) => `law: the fact "${fact}" is not tested`)];
}
var EXCLUSIVE = [
  regime.options.map((name) => `regime-${name}`),
  kind.options.map((name) => `kind-${name}`),
  assessmentMode.options.map((name) => `assessed-${name}`)
];
function checkConditions(pack2) {
  const placed = [
    ...pack2.law.facts.map(({ fact, when }) => [`law: "${fact}"`, when]),
    ...[...pack2.sources.values()].map(({ id, bearsWhen }) => [`source ${id}`, bearsWhen]),
    ...[...pack2.legal.values()].flatMap(({ id, when, printWhen, checkWhen = [] }) => [
      [`legal statement ${id}`, when],
      [`legal statement ${id} (check)`, [...when, ...checkWhen]],
      [`legal statement ${id} (printed)`, [...when, ...printWhen]]
    ]),
    ...pack2.remedies.menu.flatMap(
      ({ id, barred, adviserWhen, paragraphs }) => [...barred.map(({ when }) => when), ...adviserWhen, ...paragraphs.map(({ when }) => when)].map(
        (when) => [`remedy ${id}`, when]
      )
    ),
    ...pack2.assessment.paragraphs.map(
      ({ when }, index2) => [`assessment, paragraph ${String(index2 + 1)}`, when]
    ),
    ...pack2.document.flatMap(
      ({ id, paragraphs }) => paragraphs.map(
        ({ when }, index2) => [`document part ${id}, paragraph ${String(index2 + 1)}`, when]
      )
    )
  ];
  return [...new Set(placed.filter(([, when]) => isContradictory(when)).map(([place]) => place))].map(
    (place) => `${place}: its conditions can never be met together`
  );
}
function isContradictory(conditions2) {
  const held = conditions2.filter((condition) => positive(condition) === condition);
  return conditions2.some(
    (condition) => held.includes(condition) && conditions2.some((each) => each === `not-${condition}`)
  ) || EXCLUSIVE.some((group) => new Set(held.filter((condition) => group.includes(condition))).size > 1);
}
function positive(condition) {
  return condition.replace(/^not-/, "");
}
function checkFirstStatement({ legal }) {
  const statements = [...legal.values()].map(({ when }) => new Set(when));
  const first = statements.findIndex((when) => !regime.options.some((name) => when.has(`regime-${name}`)));
  const opening = first === -1 ? statements : statements.slice(0, first);
  return regime.options.filter((name) => !opening.some((when) => when.has(`regime-${name}`))).map((name) => `legal: the list does not open with a statement for "regime-${name}"`);
}
function checkLastChoices({ law: law2, legal }) {
  const problems = [...legal.values()].flatMap(
    ({ id, figures: figures2 }) => Object.entries(figures2).filter(([, values]) => values.at(-1)?.when.length !== 0).map(([slot]) => `legal statement ${id}: the last figure for {${slot}} has a condition`)
  );
  return law2.published.at(-1)?.when.length === 0 ? problems : [...problems, "law: the last text on publication has a condition"];
}
function checkStatements({ legal }) {
  return [...legal.values()].flatMap(({ id, severity: severity2, todo, until, checkedOn, checkBy, inForce }) => {
    const asks = severity2 === "must-fix" || severity2 === "consider";
    const { from = "", to = "9999" } = inForce;
    return [
      ...asks && todo === void 0 ? ["does not say what to do"] : [],
      ...until !== void 0 && severity2 !== "must-fix" ? ["waits for a record and holds nothing up"] : [],
      ...checkBy <= checkedOn ? ["is to be checked before it was read"] : [],
      ...to < from ? ["ends before it begins"] : []
    ].map((problem) => `legal statement ${id}: ${problem}`);
  });
}

// src/charter/checks/references.ts
function checkReferences(pack2) {
  const references = [
    ...sourceReferences(pack2),
    ...measureReferences(pack2),
    ...clauseReferences(pack2),
    ...selectionReferences(pack2),
    ...gateReferences(pack2),
    ...definitionReferences(pack2),
    ...lawReferences(pack2),
    ...refer("remedies", "legal", [pack2.remedies.sums.note.replaces]),
    ...refer("engine", "rules", [pack2.engine.workforceCap.rule]),
    ...refer("engine", "gates", [pack2.engine.workforceCap.askedBehind])
  ];
  return references.filter(({ collection, id }) => !pack2[collection].has(id)).map(({ from, collection, id }) => `${from} names "${id}", which is not among the ${collection}`);
}
function refer(from, collection, ids) {
  return ids.flatMap((id) => id === void 0 ? [] : [{ from, collection, id }]);
}
function sourceReferences(pack2) {
  const { sources: engine2, ourDefault, checks: checks2 } = pack2.engine;
  const entries = [
    ["charter", [pack2.charter.source]],
    ["ratings", pack2.ratings.sources],
    ["engine", [...engine2, ourDefault, ...Object.values(checks2).flat()]]
  ];
  entries.push(["assessment", pack2.assessment.sources]);
  for (const { mode, sources } of pack2.assessment.proposed) entries.push([`assessment, ${mode}`, sources]);
  for (const [name, { sources }] of Object.entries(pack2.figures)) entries.push([`figures: ${name}`, sources]);
  entries.push(["remedies", pack2.remedies.sums.sources]);
  for (const { id, sources } of pack2.remedies.menu) entries.push([`remedy ${id}`, sources]);
  for (const { term, sources } of pack2.definitions) entries.push([`definition of ${term}`, sources]);
  for (const { from, sources } of pack2.thresholds) entries.push([`thresholds from ${from}`, sources]);
  for (const { fact, sources } of pack2.law.facts) entries.push([`law: "${fact}"`, sources]);
  for (const [name, known] of Object.entries({
    ...pack2.buyers.positions,
    thresholds: pack2.buyers.thresholds
  }))
    for (const [id, { sources }] of Object.entries(known))
      entries.push([`buyers: "${id}" on ${name}`, sources]);
  for (const { id, sources } of pack2.document) entries.push([`document part ${id}`, sources]);
  const { measures, clauses, rules, gates: gates2, clocks, legal, workforceReasons } = pack2;
  for (const [name, collection] of Object.entries({
    measures,
    clauses,
    rules,
    gates: gates2,
    clocks,
    legal,
    workforceReasons
  })) {
    for (const { id, sources } of collection.values()) entries.push([`${name} ${id}`, sources]);
  }
  return entries.flatMap(([from, sources]) => refer(from, "sources", sources));
}
function measureReferences(pack2) {
  return [...pack2.measures.values()].flatMap(({ id, commitment: commitment2, workforceReason: workforceReason2, targetRules }) => [
    ...refer(`measure ${id}`, "commitments", [commitment2]),
    ...refer(`measure ${id}`, "workforceReasons", [workforceReason2]),
    ...targetRules.flatMap((rule) => [
      ...refer(`measure ${id}`, "gates", rule.gates),
      ...refer(`measure ${id}`, "rules", [benchmarkOf(rule)])
    ])
  ]);
}
function lawReferences({ law: law2 }) {
  return law2.facts.flatMap(({ fact, notForms }) => refer(`law: "${fact}"`, "forms", notForms));
}
function benchmarkOf(rule) {
  return "rule" in rule ? rule.rule : void 0;
}
function definitionReferences({ definitions }) {
  return definitions.flatMap(
    ({ term, variants }) => variants.flatMap(({ natures = [] }) => refer(`definition of ${term}`, "natures", natures))
  );
}
function clauseReferences(pack2) {
  return [...pack2.clauses.values()].flatMap(
    ({ id, measure: measure2 }) => refer(`clause ${id}`, "measures", [measure2])
  );
}
function selectionReferences(pack2) {
  return [...pack2.selection.values()].flatMap(({ commitment: commitment2, fits, adjust }) => {
    const from = `selection of ${commitment2}`;
    return [
      ...refer(from, "commitments", [commitment2]),
      ...Object.values(fits).flatMap((fit) => refer(from, "measures", fit.measures)),
      ...adjust.flatMap((entry) => [
        ...refer(from, "natures", [...entry.natures ?? [], ...entry.notNatures ?? []]),
        ...refer(from, "measures", entry.measures)
      ])
    ];
  });
}
function gateReferences(pack2) {
  return [...pack2.gates.values()].flatMap(
    ({ id, cases }) => cases.flatMap(
      ({ natures = [], notNatures = [] }) => refer(`gate ${id}`, "natures", [...natures, ...notNatures])
    )
  );
}

// src/charter/checks/neededIds.ts
var OPPORTUNITIES = ["poundsPerOpportunity"];
var NEEDED_PARAMETERS = {
  opportunities: OPPORTUNITIES,
  offer: OPPORTUNITIES,
  "fee-weeks": ["weeksPerStep", "poundsPerStep"],
  "fee-placements": ["onePlacementFrom", "twoPlacementsAbove"],
  baseline: ["monthsToBaseline", "mostPercent"]
};
function checkNeededIds(pack2) {
  const missing = questionId.options.filter((id) => !pack2.questions.has(id)).map((id) => `the pack has no "${id}" among its questions`);
  const unread = facet.options.filter((id) => !pack2.facets.has(id)).map((id) => `the pack has no "${id}" among its facets`);
  return [...missing, ...unread, ...checkHealthCare(pack2), ...checkParameters(pack2), ...checkForms(pack2)];
}
function checkParameters(pack2) {
  const needed = [...pack2.measures.values()].flatMap(({ targetRules }) => targetRules).flatMap((rule) => {
    const id = benchmarkOf(rule);
    return id === void 0 ? [] : (NEEDED_PARAMETERS[rule.by] ?? []).map((name) => ({ id, name }));
  }).filter(({ id, name }) => !((pack2.rules.get(id)?.parameters[name] ?? 0) > 0));
  return [...new Set(needed.map(({ id, name }) => `rule ${id} has no parameter "${name}" above nought`))];
}
function checkHealthCare({ natures }) {
  const asks = [...natures.values()].some(({ asksHealthCare }) => asksHealthCare);
  return asks ? [] : ["no nature asks whether a health care service is bought"];
}
function checkForms(pack2) {
  const forms = [...pack2.forms.values()];
  const has = (what, how) => forms.some(({ kinds, routes }) => kinds.includes(what) && routes.includes(how));
  const called = kind.options.filter((what) => what !== "grant" && !has(what, "call-off"));
  return [
    ...kind.options.filter((what) => !has(what, "competition")).map((what) => `no form of contract is for ${what}`),
    ...called.map((what) => `no form of contract is for ${what} called off from a framework`)
  ];
}

// src/charter/checks/pots.ts
function checkPots(pack2) {
  const filledBy = /* @__PURE__ */ new Map();
  return [...pack2.measures.values()].flatMap((measure2) => {
    const problems = checkDraw(measure2);
    const { id, drawsOn } = measure2;
    for (const rule of measure2.targetRules) {
      if (rule.by !== "opportunities" || drawsOn === void 0) continue;
      const other = filledBy.get(drawsOn);
      if (other !== void 0 && other !== rule.rule)
        problems.push(`measure ${id}: the pot "${drawsOn}" is filled by ${other} and by ${rule.rule}`);
      filledBy.set(drawsOn, rule.rule);
    }
    return problems;
  });
}
function checkDraw({ id, drawsOn, drawnAs, takesWeeks, takesWeeksAtEnd, targetRules }) {
  const problems = [];
  if (drawsOn === void 0 && targetRules.some(({ by }) => by === "opportunities"))
    problems.push(`measure ${id} shares opportunities, and draws on no pot`);
  if (drawsOn !== void 0 && (drawnAs === void 0 || takesWeeks === void 0))
    problems.push(
      `measure ${id} draws on a pot, and does not say what a draw becomes or how many weeks it takes`
    );
  if (takesWeeksAtEnd !== void 0 && takesWeeksAtEnd >= (takesWeeks ?? 0))
    problems.push(`measure ${id} takes no fewer weeks at the end than before it`);
  return problems;
}

// src/charter/checks/ratings.ts
function checkRatings({ ratings: ratings2, measures }) {
  const shares2 = ["to-date", "in-degrees", "all-or-nothing"].filter((kind2) => {
    const { good, approaching, requiresImprovement } = ratings2[kind2];
    return !(good > approaching && approaching > requiresImprovement && requiresImprovement > 0);
  }).map((kind2) => `ratings: the bounds of "${kind2}" must fall from Good down`);
  const { "all-or-nothing": all, "at-most": most } = ratings2;
  const counts = [
    ["all-or-nothing", all.fewCases],
    ["at-most", most.points],
    ["at-most", most.shareOfFigure],
    ["at-most", most.ofNought],
    ["at-most", most.ofNought.fewReports]
  ];
  const failures2 = counts.filter(([, { approaching, requiresImprovement }]) => approaching > requiresImprovement).map(([kind2]) => `ratings: the failures of "${kind2}" must rise from Good down`);
  const unsuited = [...measures.values()].filter((measure2) => !SUITS[measure2.rated](measure2)).map(({ id, rated: rated2 }) => `measure ${id} is rated "${rated2}", which does not suit what it counts`);
  const steps = [...measures.values()].filter(
    ({ rated: rated2, overBy: overBy2 }) => overBy2 && (rated2 !== "at-most" || overBy2.approaching > overBy2.requiresImprovement)
  ).map(({ id }) => `measure ${id}: its steps over the figure must rise, and it must be rated "at-most"`);
  return [...shares2, ...failures2, ...unsuited, ...steps];
}
var isMonitored = ({ targetRules }) => targetRules.every(({ by }) => by === "monitor");
var isReached = (measure2) => measure2.better === "more" && !isMonitored(measure2);
var SUITS = {
  "to-date": (measure2) => isReached(measure2) && (measure2.unitKind === "count" || measure2.unitKind === "money"),
  "in-degrees": (measure2) => isReached(measure2) && (measure2.unitKind === "percent" || measure2.unitKind === "intensity"),
  "all-or-nothing": (measure2) => isReached(measure2) && measure2.unitKind === "percent",
  "at-most": (measure2) => measure2.better === "less" && !isMonitored(measure2),
  monitored: isMonitored
};

// src/charter/checks/selectionRules.ts
function checkSelection(pack2) {
  return [...pack2.commitments.keys()].flatMap((id) => {
    const rule = pack2.selection.get(id);
    const measured = [...pack2.measures.values()].some(({ commitment: commitment2 }) => commitment2 === id);
    return [
      ...measured ? [] : [`commitment ${id} has no measure`],
      ...rule === void 0 ? [`commitment ${id} has no selection rule`] : [...checkKinds(rule), ...checkMeasures(pack2, rule)]
    ];
  });
}
function checkKinds({ commitment: commitment2, fits, unsuited }) {
  return kind.options.flatMap((name) => {
    const [fit, unfit] = [fits[name] !== void 0, unsuited[name] !== void 0];
    if (fit !== unfit) return [];
    return [
      `selection of ${commitment2} says ${fit ? "both that it fits and that it does not suit" : "nothing of"} ${name}`
    ];
  });
}
function checkMeasures(pack2, rule) {
  const byKind = kind.options.flatMap(
    (name) => (rule.fits[name]?.measures ?? []).filter((id) => pack2.measures.get(id)?.suits.includes(name) === false).map((id) => `selection of ${rule.commitment} prefers ${id} for ${name}, which it does not suit`)
  );
  const named2 = [
    ...Object.values(rule.fits),
    ...rule.adjust,
    ...rule.first === void 0 ? [] : [rule.first]
  ].flatMap(({ measures }) => measures);
  const strangers = [...new Set(named2)].filter((id) => pack2.measures.has(id) && pack2.measures.get(id)?.commitment !== rule.commitment).map((id) => `selection of ${rule.commitment} names ${id}, a measure of another commitment`);
  return [...byKind, ...strangers];
}

// src/charter/checks/settingsDefaults.ts
function checkSettingsDefaults(pack2) {
  const defaults = pack2.wording.dialogs.settingsDefaults;
  const suits = (form, bought) => pack2.forms.get(form)?.kinds.includes(bought) ?? false;
  const sound = {
    nation: nation.safeParse(defaults.nation).success,
    buyerKind: buyerKind.safeParse(defaults.buyerKind).success,
    formWorks: suits(defaults.formWorks, "works"),
    formOther: suits(defaults.formOther, "services"),
    weighting: isWhole(defaults.weighting, 0, 100),
    kpiCeiling: isWhole(defaults.kpiCeiling, 1, pack2.engine.ceiling)
  };
  return Object.entries(sound).filter(([, accepted]) => !accepted).map(([field]) => `wording/dialogs.yaml: the settings form would refuse its own default for ${field}`);
}
function isWhole(text2, least, most) {
  return /^\d{1,3}$/.test(text2) && Number(text2) >= least && Number(text2) <= most;
}

// src/charter/checks/slots.ts
function checkSlots(pack2) {
  const texts = [...contractTexts(pack2), ...tenderTexts(pack2), ...ruleTexts(pack2), ...plainTexts(pack2)];
  return texts.flatMap(
    ({ place, text: text2, slots: slots2 }) => slotProblems(text2, slots2).map((problem) => `${place}: ${problem}`)
  );
}
var GATE = ["value", "limit", "months", "minMonths"];
var LEGAL = [
  "value",
  "yearly",
  "threshold",
  "services",
  "count",
  "date",
  "weighting",
  "section17",
  "bestValue",
  "located",
  "named"
];
var REASON = ["title", "authority", "place"];
var QUESTION = ["read", "min", "max"];
var ERROR = { bought: ["choices"] };
var READ_BACK = {
  value: ["sum", "withVat", "withoutVat"],
  term: ["count", "term", "extensions"],
  framework: ["name"],
  parties: ["authority", "supplier"],
  bought: ["list"],
  weighting: ["count"]
};
function ruleTexts(pack2) {
  return [
    ...[...pack2.gates.values()].flatMap(
      ({ id, passed: passed2, failed }) => [passed2, failed].map((text2) => ({ place: `gate ${id}`, text: text2, slots: GATE }))
    ),
    ...[...pack2.legal.values()].flatMap(
      ({ id, text: text2, todo, figures: figures2, scheme }) => [text2, todo ?? ""].map((sentence) => ({
        place: `legal statement ${id}`,
        text: sentence,
        slots: [...LEGAL, ...scheme === void 0 ? [] : ["outside"], ...Object.keys(figures2)]
      }))
    ),
    ...pack2.law.published.map(({ text: text2 }, index2) => ({
      place: `law, text ${String(index2 + 1)} on publication`,
      text: text2,
      slots: []
    })),
    ...[...pack2.workforceReasons.values()].map(({ id, reason }) => ({
      place: `workforce reason ${id}`,
      text: reason,
      slots: REASON
    })),
    ...[...pack2.workforceReasons.values()].flatMap(
      ({ id, routes }) => routes.map(({ text: text2 }) => ({ place: `workforce reason ${id}, route`, text: text2, slots: ["basis"] }))
    ),
    ...[...pack2.questions.values()].flatMap(({ id, errors, readBack }) => [
      ...Object.entries(errors).map(([code, text2]) => ({
        place: `question ${id}, error ${code}`,
        text: text2,
        slots: [...QUESTION, ...ERROR[id] ?? []]
      })),
      ...Object.entries(readBack).map(([name, text2]) => ({
        place: `question ${id}, read back ${name}`,
        text: text2,
        slots: READ_BACK[id] ?? []
      }))
    ])
  ];
}
function plainTexts(pack2) {
  const measures = [...pack2.measures.values()].flatMap(
    ({ id, name, unit, calculation, evidence, why }) => [name, unit, calculation, ...evidence, why].map((text2) => ({ place: `measure ${id}`, text: text2, slots: [] }))
  );
  const selection2 = [...pack2.selection.values()].flatMap(
    ({ commitment: commitment2, fits, unsuited, notChosen, adjust }) => [...Object.values(fits), ...adjust].map(({ reason }) => reason).concat(Object.values(unsuited), notChosen).map((text2) => ({ place: `selection of ${commitment2}`, text: text2, slots: [] }))
  );
  return [...measures, ...selection2];
}

// src/charter/checks/words.ts
var MOST_WORDS = 35;
function checkWords(pack2) {
  const rules = pack2.wordRules.map(compile);
  const texts = contractTexts(pack2);
  const printed2 = [...texts, ...kpiTexts(pack2)];
  const whole = printed2.map(({ text: text2 }) => text2).join("\n");
  const suspects = rules.filter(({ pattern }) => pattern.test(whole));
  return [...printed2.flatMap((text2) => checkBannedWords(text2, suspects)), ...texts.flatMap(checkSentences)];
}
function compile({ pattern, except }) {
  return {
    pattern: new RegExp(pattern, "i"),
    except: except.map((phrase) => new RegExp(escape(phrase), "giu"))
  };
}
function escape(phrase) {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function checkBannedWords({ place, text: text2 }, rules) {
  return rules.flatMap(({ pattern, except }) => {
    if (!pattern.test(text2)) return [];
    const rest = except.reduce((left, phrase) => left.replace(phrase, " \u2026 "), withoutQuotations(text2));
    const found = pattern.exec(rest);
    return found === null ? [] : [`${place} says "${found[0]}"`];
  });
}
function checkSentences({ place, text: text2, part }) {
  if (part === "definition") return [];
  return fillWithSamples(text2).split(/(?<=[.!?])\s+/).map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length).filter((words) => words > MOST_WORDS).map((words) => `${place} has a sentence of ${String(words)} words, more than ${String(MOST_WORDS)}`);
}

// src/charter/checks/workforce.ts
var WORKFORCE = /\b(?:Apprentice|Apprenticeship|Workforce|Real Living Wage|vacanc(?:y|ies)|recruit\w*|wages?|people employed|zero-hours)\b/;
function checkWorkforce(pack2) {
  return [...pack2.clauses.values()].flatMap(({ id, measure: measure2, duty }) => {
    if (pack2.measures.get(measure2)?.workforceReason !== void 0) return [];
    const found = Object.values(duty).map((text2) => WORKFORCE.exec(text2 ?? "")).find((match) => match !== null);
    return found == null ? [] : [`clause ${id} speaks of "${found[0]}", but measure ${measure2} has no workforce reason`];
  });
}

// src/charter/crossChecks.ts
var CHECKS = [
  checkCollections,
  checkNeededIds,
  checkBuyers,
  checkLaw,
  checkReferences,
  checkSelection,
  checkTargetRules,
  checkPots,
  checkAssessmentRules,
  checkClauseCoverage,
  checkEngineOrder,
  checkFigures,
  checkRatings,
  checkIntroductions,
  checkSettingsDefaults,
  checkSlots,
  checkWords,
  checkDefinedTerms,
  checkWorkforce
];
function crossCheckPack(pack2) {
  return CHECKS.flatMap((check) => check(pack2));
}

// src/charter/packError.ts
var PackError = class extends Error {
  constructor(dir, problems) {
    super(
      `The charter pack in ${dir} has ${String(problems.length)} problem(s):
- ${problems.join("\n- ")}`
    );
    this.dir = dir;
    this.problems = problems;
    this.name = "PackError";
  }
  dir;
  problems;
};

// src/charter/readPack.ts
var import_node_path2 = require("node:path");

// src/charter/deepFreeze.ts
function deepFreeze(value) {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) sealMap(value);
  else for (const child of Object.values(value)) deepFreeze(child);
  return Object.freeze(value);
}
function sealMap(map) {
  for (const child of map.values()) deepFreeze(child);
  for (const name of ["set", "delete", "clear"]) Object.defineProperty(map, name, { value: refuseChange });
}
function refuseChange() {
  throw new TypeError("The charter pack cannot be changed while the assistant runs");
}

// src/charter/lookUp/trained.ts
var import_zod5 = require("zod");

// src/charter/packDigest.ts
var import_node_crypto = require("node:crypto");
var LENGTH = 12;
function digestOf(content) {
  const parts2 = Object.entries(content).map(([name, part]) => [
    name,
    part instanceof Map ? [...part] : part
  ]);
  return (0, import_node_crypto.createHash)("sha256").update(JSON.stringify(parts2)).digest("hex").slice(0, LENGTH);
}

// src/charter/lookUp/trained.ts
var trainedFile = import_zod5.z.strictObject({
  /** The digest of what it learnt from; of anything else it says nothing. */
  digest: import_zod5.z.string(),
  labels: import_zod5.z.array(import_zod5.z.string()).min(1),
  step: import_zod5.z.number().positive(),
  /** Base64 of the weights, a signed byte each. */
  weights: import_zod5.z.string()
});

// src/charter/readYaml.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_js_yaml = require("js-yaml");
var import_zod6 = require("zod");

// src/charter/prototypeKeys.ts
var PROTOTYPE_KEYS = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function isPrototypeKey(key) {
  return PROTOTYPE_KEYS.has(key);
}

// src/charter/readYaml.ts
function readYaml(dir, file, schema, absent) {
  const path = (0, import_node_path.join)(dir, file);
  const raw = (0, import_node_fs.existsSync)(path) ? parseYaml(dir, file, (0, import_node_fs.readFileSync)(path, "utf8")) : absent;
  const parsed = schema.safeParse(raw, { jitless: true });
  if (parsed.success) return parsed.data;
  throw new PackError(
    dir,
    parsed.error.issues.map(
      ({ path: at, message }) => `${file}: ${formatPath(raw, at)}: ${message}${formatFound(raw, at)}`
    )
  );
}
function readYamlFolder(dir, folder, schema) {
  const path = (0, import_node_path.join)(dir, folder);
  if (!(0, import_node_fs.existsSync)(path)) return [];
  const files = (0, import_node_fs.readdirSync)(path).filter((name) => name.endsWith(".yaml"));
  return files.sort().flatMap((name) => {
    const file = `${folder}/${name}`;
    return readYaml(dir, file, schema, []).map((value) => ({ file, value }));
  });
}
function parseYaml(dir, file, content) {
  try {
    const raw = readJson(content) ?? (0, import_js_yaml.load)(content, { schema: import_js_yaml.CORE_SCHEMA, filename: file });
    refusePrototypeKeys(dir, file, raw);
    return raw;
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError(dir, [`${file}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
function readJson(content) {
  if (!/^[[{]/.test(content)) return void 0;
  try {
    return JSON.parse(content);
  } catch {
    return void 0;
  }
}
function refusePrototypeKeys(dir, file, raw) {
  if (typeof raw !== "object" || raw === null) return;
  const bad = Object.getOwnPropertyNames(raw).find(isPrototypeKey);
  if (bad !== void 0) throw new PackError(dir, [`${file}: the key "${bad}" is not allowed`]);
  for (const child of Object.values(raw)) refusePrototypeKeys(dir, file, child);
}
function formatPath(raw, path) {
  const [first, ...rest] = path;
  if (first === void 0) return "the file";
  if (typeof first !== "number") return path.map(countedFromOne).join(".");
  const id = entryId(raw, first);
  return [`entry ${String(first + 1)}${id}`, ...rest.map(String)].join(".");
}
function countedFromOne(key) {
  return typeof key === "number" ? `entry ${String(key + 1)}` : String(key);
}
function formatFound(raw, path) {
  const found = path.reduce((value, key) => isRecord(value) ? value[key] : void 0, raw);
  return typeof found === "string" || typeof found === "number" ? ` (found "${String(found).slice(0, 60)}")` : "";
}
function isRecord(value) {
  return typeof value === "object" && value !== null;
}
var named = import_zod6.z.looseObject({ id: import_zod6.z.string() });
function entryId(raw, index2) {
  const list = import_zod6.z.array(import_zod6.z.unknown()).safeParse(raw);
  const entry = named.safeParse(list.success ? list.data[index2] : void 0);
  return entry.success ? ` (${entry.data.id})` : "";
}

// src/charter/schema/assessment.ts
var import_zod8 = require("zod");

// src/charter/schema/documentPart.ts
var import_zod7 = require("zod");
var standingParagraph = import_zod7.z.strictObject({
  text: template,
  instruments: import_zod7.z.array(instrument).min(1).optional(),
  scales: import_zod7.z.array(scale).min(1).optional(),
  /** Months that the full term is longer than: a step of six months is no step of a contract of three. */
  longerThan: import_zod7.z.number().int().positive().optional(),
  when: conditions.default([])
});
var documentPart = import_zod7.z.strictObject({
  id: slug,
  title: text,
  /** In a grant, where nothing is a target or a duty to supply. */
  titleOfGrant: text.optional(),
  /** What it is there for, said to an officer who asks. */
  why: text,
  /** Where the part stands: `front` is the incorporation clause of the contract itself. */
  position: import_zod7.z.enum(["front", "before-clauses", "after-clauses"]),
  /** What is printed right after its text: the definitions used, or the KPI tables. */
  introduces: import_zod7.z.enum(["definitions", "kpis"]).optional(),
  /** After its own paragraphs come those of the remedies that the officer chose. */
  takesRemedies: import_zod7.z.boolean().default(false),
  paragraphs: import_zod7.z.array(standingParagraph).min(1),
  reviewedBy: text.nullable().default(null),
  reviewedOn: text.nullable().default(null),
  sources: import_zod7.z.array(slug).min(1)
});
var documentFile = import_zod7.z.array(documentPart).min(1);
var definition = import_zod7.z.strictObject({
  term: text,
  /** Other forms that count as use: plurals, "Apprenticeship Weeks". */
  forms: import_zod7.z.array(text).default([]),
  text: template,
  /** Other wordings by instrument, kind bought, nature or facts; the first of which all lists hold the contract's wins over `text`. */
  variants: import_zod7.z.array(
    import_zod7.z.strictObject({
      instruments: import_zod7.z.array(instrument).min(1).optional(),
      kinds: import_zod7.z.array(kind).min(1).optional(),
      natures: import_zod7.z.array(slug).min(1).optional(),
      when: conditions.optional(),
      text: template
    }).refine(
      ({ instruments, kinds, natures, when }) => (instruments ?? kinds ?? natures ?? when) !== void 0,
      "a variant says for which contracts it stands"
    )
  ).default([]),
  sources: import_zod7.z.array(slug).min(1)
});
var definitionFile = import_zod7.z.array(definition).min(1);

// src/charter/schema/assessment.ts
var shortOffer = import_zod8.z.enum(["floor", "fail"]);
var told = import_zod8.z.strictObject({ label: text, means: text });
var assessment = import_zod8.z.strictObject({
  modes: import_zod8.z.record(assessmentMode, told),
  /** What is proposed: the first that fits, so the last has no condition. */
  proposed: import_zod8.z.array(
    import_zod8.z.strictObject({
      mode: assessmentMode,
      kinds: import_zod8.z.array(kind).optional(),
      routes: import_zod8.z.array(route).optional(),
      scales: import_zod8.z.array(scale).optional(),
      /** Only where no weighting is set. */
      unweighted: import_zod8.z.literal(true).optional(),
      /** Only where no target is large or open enough that the answers could tell tenders apart. */
      sameForAll: import_zod8.z.literal(true).optional(),
      buyer: buyerTest.optional(),
      why: text,
      sources: import_zod8.z.array(slug).min(1)
    })
  ).min(1),
  /** How many offers there may be at most, and how many are proposed where the officer names none. */
  most: import_zod8.z.number().int().positive(),
  offers: import_zod8.z.number().int().positive(),
  /** Of so many marks; an offer that carries more than `heavy` of them is pointed out. */
  marks: import_zod8.z.number().int().positive(),
  heavy: import_zod8.z.number().positive(),
  /** Marks that are kept for a question of the authority's own, where the conditions hold. */
  kept: import_zod8.z.array(import_zod8.z.strictObject({ name: text, marks: import_zod8.z.number().int().positive(), when: conditions })).default([]),
  /** What could tell tenders apart (docs/domain.md#assessment). */
  tellsApart: import_zod8.z.strictObject({
    /** Of a year's labour, or of a year's value, in per cent, from which a total could. */
    percentOfYear: import_zod8.z.number().positive(),
    /** A share that is to be reached could below so many per cent: above, all would promise it. */
    shareBelow: import_zod8.z.number().positive(),
    /** Pounds of a year's value that pay for one person, where the number of people is not known. */
    poundsPerPerson: import_zod8.z.number().positive(),
    hoursPerWeek: import_zod8.z.number().positive(),
    /** Marks of a KPI that could, to those of one that could not. */
    weight: import_zod8.z.number().int().min(1)
  }),
  short: import_zod8.z.record(shortOffer, told),
  method: import_zod8.z.strictObject({
    question: template,
    /** The most words of an answer. */
    words: import_zod8.z.record(scale, import_zod8.z.number().int().positive()),
    /** Shares of the marks, best first, with what earns each. */
    frame: import_zod8.z.array(import_zod8.z.strictObject({ percent: import_zod8.z.number().min(0).max(100), means: text })).min(2)
  }),
  /** What is asked to show that an offer can be done, by what is counted. */
  proof: import_zod8.z.strictObject({ people: text, count: text, money: text, share: text }),
  /** For the tender documents; slots: those of the Schedule, {tenderers}, {tender} and {marks}. */
  paragraphs: import_zod8.z.array(standingParagraph).min(1),
  /** What the authority completes before it invites tenders; slots: those of the paragraphs. */
  completed: import_zod8.z.array(
    import_zod8.z.strictObject({
      heading: template,
      when: conditions,
      rows: import_zod8.z.array(import_zod8.z.strictObject({ label: text, lines: import_zod8.z.array(template).min(1) })).min(1)
    })
  ).default([]),
  sources: import_zod8.z.array(slug).min(1)
});

// src/charter/schema/charterText.ts
var import_zod9 = require("zod");
var measureCode = import_zod9.z.string().regex(/^[A-Z]{1,4}\d{1,2}$/, "capital letters and a number, such as A1");
var commitment = import_zod9.z.strictObject({
  id: slug,
  /** What the codes of its measures begin with. */
  code: measureCode,
  lead: text.optional(),
  /** Our two-to-five-word name for buttons and tables. */
  name: text,
  /** The promise as printed, without the bullet and without asterisks, lead-in included. */
  words: text,
  /** Where it stands: "Employment and skills, first commitment". */
  place: text,
  /** Everyday words with which officers ask for it, for search. */
  aliases: import_zod9.z.array(text).min(3)
});
var theme = import_zod9.z.strictObject({ id: slug, name: text, commitments: import_zod9.z.array(commitment).min(1) });
var charterText = import_zod9.z.strictObject({
  publisher: text,
  title: text,
  status: text,
  version: text,
  /** What a reader must know of its standing (a draft; its publisher no longer there). */
  standing: text,
  /** The source under which the Charter itself is cited. */
  source: slug,
  /** Places of its area, which a request may name, beside those of the country that the assistant knows. */
  places: import_zod9.z.array(text).default([]),
  /** Words that any text about this Charter could have, so that they tell nothing in a look-up. */
  commonWords: import_zod9.z.array(text).default([]),
  background: import_zod9.z.array(text).min(1),
  purpose: import_zod9.z.array(text).min(1),
  drivers: import_zod9.z.array(import_zod9.z.strictObject({ id: slug, lead: text.optional(), words: text })).min(1),
  themes: import_zod9.z.array(theme).min(1),
  takingAction: import_zod9.z.array(text).min(1)
});

// src/charter/schema/law/clock.ts
var import_zod10 = require("zod");
var clock = import_zod10.z.strictObject({
  id: slug,
  /** What has so long, for the officer. */
  means: text,
  /** Working Days on a contract that is long enough. */
  days: import_zod10.z.number().int().positive(),
  /** The part of the term, in per cent, that it never exceeds, down to `least` Working Days. */
  shareOfTerm: import_zod10.z.number().positive(),
  least: import_zod10.z.number().int().positive(),
  sources: import_zod10.z.array(slug).min(1)
}).refine(({ days, least }) => least <= days, "at least no more than its days");
var clockFile = import_zod10.z.array(clock).min(1);

// src/charter/schema/clause.ts
var import_zod11 = require("zod");
var clause = import_zod11.z.strictObject({
  id: slug,
  measure: slug,
  title: text,
  /** `call-off` stands beside the kinds whose call-offs it suits. */
  instruments: import_zod11.z.array(instrument).min(1),
  duty: import_zod11.z.strictObject({
    number: template.optional(),
    offered: template.optional(),
    baseline: template.optional(),
    monitored: template.optional()
  }),
  paragraphs: import_zod11.z.array(
    import_zod11.z.strictObject({
      text: template,
      /** The smallest document it stands in; absent: every one. */
      from: scale.optional(),
      /** Months that the full term is longer than: a step of six months is no step of a contract of three. */
      longerThan: import_zod11.z.number().int().positive().optional(),
      /** Only in these target modes; absent: all. */
      modes: import_zod11.z.array(import_zod11.z.enum(["number", "offered", "baseline", "monitored"])).optional()
    })
  ).default([]),
  /** Empty until a lawyer has reviewed the text. */
  reviewedBy: text.nullable().default(null),
  reviewedOn: text.nullable().default(null),
  sources: import_zod11.z.array(slug).min(1)
});
var clauseFile = import_zod11.z.array(clause).min(1);

// src/charter/schema/contractForm.ts
var import_zod12 = require("zod");
var contractForm = import_zod12.z.strictObject({
  id: slug,
  name: text,
  /** Other words for it, lower case: "jct db". */
  words: import_zod12.z.array(text).default([]),
  family: formFamily,
  kinds: import_zod12.z.array(kind).min(1),
  routes: import_zod12.z.array(route).min(1),
  authority: text,
  supplier: text,
  /** Each framework has names of its own for the parties: those here stand until the officer enters them. */
  namesEntered: import_zod12.z.boolean().default(false),
  /** Who manages the contract for the authority, as the form names that person. */
  manager: slotted("authority"),
  /** What the contract calls itself. */
  contract: text,
  completion: text,
  /** What the form itself says, for the definition of completion. */
  completionMeans: text,
  /** A Working Day, slot {nation}; the form's own count of days goes first where it has one. */
  workingDay: slotted("nation"),
  /** It is published in editions, so the officer is asked which one. */
  edition: import_zod12.z.boolean().default(false),
  /** It has an option under which KPIs carry incentive payments. */
  incentives: import_zod12.z.boolean().default(false),
  /** For the officer's notes: how the Schedule gets in, and what of the form is left as it is. */
  notes: import_zod12.z.array(text).min(1)
});
var contractFormFile = import_zod12.z.array(contractForm).min(1);

// src/charter/schema/facet.ts
var import_zod13 = require("zod");
var sureness = import_zod13.z.enum(["high", "fair", "low"]);
var whether = import_zod13.z.enum(["present", "absent"]);
var saying = import_zod13.z.strictObject({
  confidence: sureness,
  present: import_zod13.z.array(facet).default([]),
  absent: import_zod13.z.array(facet).default([])
});
var natureSaying = saying.extend({
  kinds: import_zod13.z.array(kind).min(1),
  /** What the words name as the thing itself (a hire of vehicles): an estimate that it is there, which no other sign makes absent. */
  names: import_zod13.z.array(facet).default([])
});
var facetEntry = import_zod13.z.strictObject({
  id: facet,
  /** In a list: "vehicles and mileage". */
  label: text,
  /** Of one contract: "Vehicles are driven for “Home to school transport”". */
  plain: slotted("contract"),
  /** The choice in the question: "Vehicles are driven". */
  title: text,
  /** Typed words that mean it, lower case. */
  words: import_zod13.z.array(text).min(1),
  /** How typed words begin that mean it, lower case: "subcontract" for "subcontracted" and "subcontractors". */
  stems: import_zod13.z.array(text).default([]),
  kinds: import_zod13.z.partialRecord(kind, import_zod13.z.strictObject({ is: whether, confidence: sureness })).default({}),
  /** The first that holds, in pounds a year without VAT; it comes before what the kind says. Our defaults. */
  yearly: import_zod13.z.array(
    import_zod13.z.strictObject({
      kinds: import_zod13.z.array(kind).min(1),
      from: import_zod13.z.number().nonnegative().default(0),
      below: import_zod13.z.number().positive().optional(),
      is: whether,
      confidence: sureness
    })
  ).default([]),
  /** Present from so many people on, absent below, where the officer gave their number. */
  peopleFrom: import_zod13.z.number().positive().optional()
});
var facetFile = import_zod13.z.array(facetEntry).min(1);
var cpvEntry = saying.extend({
  /** The first two to eight digits of the code. */
  id: import_zod13.z.string().regex(/^\d{2,8}$/, "two to eight digits"),
  label: text
});
var cpvFile = import_zod13.z.array(cpvEntry).min(1);

// src/charter/schema/law/law.ts
var import_zod14 = require("zod");
var thresholds = import_zod14.z.array(
  import_zod14.z.strictObject({
    from: import_zod14.z.iso.date(),
    works: import_zod14.z.number(),
    subCentral: import_zod14.z.number(),
    central: import_zod14.z.number(),
    lightTouch: import_zod14.z.number(),
    utility: import_zod14.z.number(),
    utilityLightTouch: import_zod14.z.number(),
    sources: import_zod14.z.array(slug).min(1)
  })
).min(1);
var lawTest = import_zod14.z.strictObject({
  fact: testedFact,
  /** Facts of the contract, or tested above this one. */
  when: statutoryConditions.default([]),
  /** What must be so of the buyer (`buyers.yaml`). */
  buyer: buyerTest.default({}),
  kinds: import_zod14.z.array(kind).min(1).optional(),
  /** What the work may not be like (`natures.yaml`), and the forms of contract for which it does not hold (`forms.yaml`). */
  notTraits: import_zod14.z.array(trait).default([]),
  notForms: import_zod14.z.array(slug).default([]),
  /** Pounds with VAT and every extension: strictly more, or this much and more. */
  moreThan: import_zod14.z.number().nonnegative().optional(),
  atLeast: import_zod14.z.number().nonnegative().optional(),
  /** Pounds with VAT in a year of the initial term: strictly more. */
  moreThanAYear: import_zod14.z.number().nonnegative().optional(),
  /** Social value has less than this per cent of the score: the first of which the conditions are met. */
  weightingBelow: import_zod14.z.array(import_zod14.z.strictObject({ when: statutoryConditions.default([]), is: import_zod14.z.number() })).min(1).optional(),
  /** The term with every extension ends after this day. */
  runsPast: import_zod14.z.iso.date().optional(),
  /** The first day on which the procurement may commence. */
  begunFrom: import_zod14.z.iso.date().optional(),
  sources: import_zod14.z.array(slug).min(1)
});
var law = import_zod14.z.strictObject({
  /** In order: a test may rest on those before it. */
  facts: import_zod14.z.array(lawTest).min(1),
  /** How many KPIs section 52 asks for, how many of them a notice names as most material, and what is printed of one not set. */
  kpiDuty: import_zod14.z.strictObject({
    least: import_zod14.z.int().positive(),
    material: import_zod14.z.int().positive(),
    notSet: text,
    sources: import_zod14.z.array(slug).min(1)
  }),
  /** What the schedule prints on publication beside each KPI: the first whose conditions are met. */
  published: import_zod14.z.array(import_zod14.z.strictObject({ when: statutoryConditions.default([]), text })).min(1)
});
var figure = import_zod14.z.strictObject({ when: lawConditions.default([]), is: import_zod14.z.number() });
var severity = import_zod14.z.enum(["must-fix", "consider", "information", "good-practice"]);
var decision = import_zod14.z.enum(["applies", "before", "tender", "award", "not"]);
var urgency = import_zod14.z.int().min(1).max(3);
var heldUntil = import_zod14.z.enum(["law-checked", "adviser-recorded", "names-recorded"]);
var legalStatement = import_zod14.z.strictObject({
  id: slug,
  /** What it is about, in a few words: how it is named where its sentence is not repeated. */
  title: text,
  when: lawConditions.default([]),
  /** Where these are met too it is shown as "check", whatever its confidence. */
  checkWhen: lawConditions.optional(),
  /** Shown only where a chosen measure has no code in this scheme (`elsewhere` of a measure). */
  scheme: text.optional(),
  /** The days on which a procurement may commence for it to be shown. */
  inForce: import_zod14.z.strictObject({ from: import_zod14.z.iso.date().optional(), to: import_zod14.z.iso.date().optional() }).default({}),
  severity,
  decides: decision,
  urgency: urgency.default(2),
  /** Printed in the notes only where these hold of the document too. */
  printWhen: conditions.default([]),
  until: heldUntil.optional(),
  /** Slots: see `legal.yaml`, and the figures named here, each the first whose conditions are met. */
  text: template,
  /** What the officer is to do, in a sentence or two. */
  todo: template.optional(),
  figures: import_zod14.z.record(import_zod14.z.string(), import_zod14.z.array(figure).min(1)).default({}),
  confidence,
  /** When we last read what it rests on, and the day after which that is to be read again. */
  checkedOn: import_zod14.z.iso.date(),
  checkBy: import_zod14.z.iso.date(),
  sources: import_zod14.z.array(slug).min(1)
});
var workforceReason = import_zod14.z.strictObject({
  id: slug,
  /** "Training", "Pay". */
  matter: text,
  paragraph: import_zod14.z.enum(["a", "b", "d"]),
  /** The one legal route in words: the first of which test and conditions are met. Slots: {basis}, how the buyer stands to SI 2001/909. */
  routes: import_zod14.z.array(
    import_zod14.z.strictObject({
      buyer: buyerTest.default({}),
      when: lawConditions.default([]),
      text: template,
      /** No route is known: what needs the reason is never proposed, and the officer may still choose it. */
      none: import_zod14.z.boolean().default(false)
    })
  ).min(1),
  /** Facts of law that a KPI which needs this reason brings. */
  brings: import_zod14.z.array(broughtFact).default([]),
  /** The reason, ready to record. Slots: {title} {authority} {place}. */
  reason: template,
  sources: import_zod14.z.array(slug).min(1)
});

// src/charter/schema/figures.ts
var import_zod15 = require("zod");
var origin = { means: text, confidence, sources: import_zod15.z.array(slug).min(1) };
var figure2 = import_zod15.z.strictObject({ value: import_zod15.z.number().int().positive(), ...origin });
var limits = import_zod15.z.strictObject({ floor: import_zod15.z.number().positive(), ceiling: import_zod15.z.number().positive() });
var parts = import_zod15.z.array(import_zod15.z.number().int().nonnegative());
var figures = import_zod15.z.strictObject({
  weeksWorkedPerYear: figure2,
  /** From so many quarters on, contracts of these kinds start slowly and run down where more is better; the others work evenly. */
  mobilisation: import_zod15.z.strictObject({
    kinds: import_zod15.z.array(kind),
    fromQuarters: import_zod15.z.number().int().positive(),
    fullQuarter: import_zod15.z.number().int().positive(),
    firstQuarters: parts,
    lastQuarters: parts,
    ...origin
  }),
  /** Months. */
  quartersUpToMonths: figure2,
  fewestPeopleShown: figure2,
  fewReports: figure2,
  workingDaysPerYear: figure2,
  /** Points of the score of a commitment. */
  shareMayFitLess: figure2,
  facetsAskedAtOnce: figure2,
  /** Months. */
  singleTaskMonths: figure2,
  /**
   * Floor and ceiling of an offer as parts of a figure that is no guess of ours. A ceiling that the contract holds below `room` times
   * the floor leaves too little to offer, so the floor is `held` of it.
   */
  offersAround: import_zod15.z.strictObject({
    more: limits,
    share: limits,
    less: limits,
    room: import_zod15.z.number().min(1),
    held: import_zod15.z.number().positive().max(1),
    ...origin
  })
});

// src/charter/schema/measure.ts
var import_zod17 = require("zod");

// src/charter/schema/ratings.ts
var import_zod16 = require("zod");
var rated = import_zod16.z.enum([
  "to-date",
  // a total, against what is due to date; small ones in whole numbers
  "in-degrees",
  // a share or a ratio that is reached by degrees
  "all-or-nothing",
  // a share that is owed in every case
  "at-most",
  // a figure that is not to be passed: by how far it is passed
  "monitored"
  // never rated
]);
var perCent = import_zod16.z.number().min(0).max(100);
var shares = { good: perCent, approaching: perCent, requiresImprovement: perCent };
var failures = {
  approaching: import_zod16.z.number().int().nonnegative(),
  requiresImprovement: import_zod16.z.number().int().nonnegative()
};
var overBy = import_zod16.z.strictObject({
  approaching: import_zod16.z.number().positive(),
  requiresImprovement: import_zod16.z.number().positive()
});
var ratings = import_zod16.z.strictObject({
  /** Targets under `wholeBelow`, and offers up to `offeredWholeTo`, are rated in whole numbers: a share of 3 people is no useful bound. */
  "to-date": import_zod16.z.strictObject({
    ...shares,
    wholeBelow: import_zod16.z.number().positive(),
    offeredWholeTo: import_zod16.z.number().positive()
  }),
  "in-degrees": import_zod16.z.strictObject(shares),
  /** With fewer cases than `below` in a period the failures are counted: one in ten would be a tenth. */
  "all-or-nothing": import_zod16.z.strictObject({
    ...shares,
    fewCases: import_zod16.z.strictObject({ below: import_zod16.z.number().int().positive(), ...failures })
  }),
  /**
   * How far the figure may be passed: a share by so many percentage points, a ratio by so many per cent of its figure unless its
   * measure has steps of its own (`overBy`). A ratio of 0 has no per cent, so the reports running that pass it are counted; on a
   * contract with fewer reports than `below`, by stricter bounds.
   */
  "at-most": import_zod16.z.strictObject({
    points: overBy,
    shareOfFigure: overBy,
    ofNought: import_zod16.z.strictObject({
      ...failures,
      fewReports: import_zod16.z.strictObject({ below: import_zod16.z.number().int().positive(), ...failures })
    })
  }),
  sources: import_zod16.z.array(slug).min(1)
});

// src/charter/schema/measure.ts
var gates = import_zod17.z.array(slug).default([]);
var eachPounds = import_zod17.z.strictObject({ amount: import_zod17.z.number().positive(), poundsEach: import_zod17.z.number().positive() });
var perPounds = eachPounds.extend({ ofGrant: eachPounds.optional() });
var timesFloor = import_zod17.z.strictObject({ times: import_zod17.z.number().int().min(2) });
var targetRule = import_zod17.z.discriminatedUnion("by", [
  // one opportunity for people in so many pounds, whole ones only, each worth `unitsEach` units ("term-weeks": 46 or the term if shorter)
  import_zod17.z.strictObject({
    by: import_zod17.z.literal("opportunities"),
    rule: ruleId,
    unitsEach: import_zod17.z.union([import_zod17.z.number().positive(), import_zod17.z.literal("term-weeks")]),
    gates
  }),
  // so many weeks of placement for each step of the fee
  import_zod17.z.strictObject({ by: import_zod17.z.literal("fee-weeks"), rule: ruleId, gates }),
  // student placements by fee: one from a first sum, two above a second
  import_zod17.z.strictObject({ by: import_zod17.z.literal("fee-placements"), rule: ruleId, gates }),
  // a share or figure that scales itself (100 % of invoices); `ourDefault` when no published ratio exists
  import_zod17.z.strictObject({
    by: import_zod17.z.literal("fixed"),
    value: import_zod17.z.number().nonnegative(),
    ourDefault: import_zod17.z.boolean(),
    why: text,
    gates
  }),
  // `amount` for each whole quarter or year of the term, at most `max` (our cap)
  import_zod17.z.strictObject({
    by: import_zod17.z.literal("per-period"),
    amount: import_zod17.z.number().positive(),
    per: import_zod17.z.enum(["quarter", "year"]),
    max: import_zod17.z.number().positive(),
    /** Pounds of the contract, begun, that carry one: a small contract is asked for fewer than `max`. */
    poundsEach: import_zod17.z.number().positive().optional(),
    why: text,
    gates
  }),
  // what tenderers may offer between a floor and a ceiling; the floor is the figure until the officer leaves it to them
  import_zod17.z.strictObject({
    by: import_zod17.z.literal("offer"),
    /** What they state, with what else makes it clear. */
    basis: text,
    floor: import_zod17.z.union([import_zod17.z.number().nonnegative(), perPounds]),
    ceiling: import_zod17.z.union([import_zod17.z.number().nonnegative(), timesFloor]),
    /** At this size no figure of ours is proportionate: it is not proposed, and who asks for it leaves it to tenderers or sets one. */
    onRequest: import_zod17.z.boolean().default(false),
    gates
  }),
  // measured first for so many months, then a figure set within so many per cent of that baseline by the terms of the contract; never scored
  import_zod17.z.strictObject({ by: import_zod17.z.literal("baseline"), rule: ruleId, gates }),
  import_zod17.z.strictObject({ by: import_zod17.z.literal("monitor"), why: text, gates })
]);
var measure = import_zod17.z.strictObject({
  id: slug,
  /** Our short code: that of its commitment and a number. */
  code: import_zod17.z.string().regex(/^[A-Z]{1,4}\d{1,2}-\d{1,2}$/, "the code of its commitment, a hyphen and a number"),
  commitment: slug,
  name: text,
  /** As printed after a figure: "weeks", "% by weight", "tCO2e per £1m". */
  unit: text,
  unitKind: import_zod17.z.enum(["count", "percent", "money", "intensity"]),
  better: import_zod17.z.enum(["more", "less"]),
  rated,
  /** How it is counted by the year, where the officer knows a present figure of a year and not of a unit of work. */
  yearly: import_zod17.z.strictObject({ name: text, unit: text, calculation: text, evidence: import_zod17.z.array(text).min(1) }).optional(),
  /** For one rated "at-most": by how much its figure may be passed, in its unit, where the usual steps do not suit. */
  overBy: overBy.optional(),
  /** One sentence: how the figure is worked out. */
  calculation: text,
  /** The least that proves it (docs/drafting-standard.md#rule-6). */
  evidence: import_zod17.z.array(text).min(1),
  frequency,
  role,
  suits: import_zod17.z.array(kind).min(1),
  /** What the contract must have, all of it, for the measure to be asked (docs/domain.md#what-is-bought). */
  needs: import_zod17.z.array(facet).default([]),
  /** What the contract must have one of. */
  needsOne: import_zod17.z.array(facet).default([]),
  /** Months of the initial term below which nothing of it could be delivered and seen: it is not proposed. */
  forMonths: import_zod17.z.number().int().positive().default(1),
  /** Proposed only where a nature of the contract has this trait; of these kinds alone, where they are named. */
  proposedWhere: import_zod17.z.strictObject({ trait, kinds: import_zod17.z.array(kind).min(1).optional() }).optional(),
  /** Never proposed where a nature of the contract has one of these traits. */
  notProposedWhere: import_zod17.z.array(trait).default([]),
  /** The most that its clause lets the supplier owe, in its unit for each whole period of the term. */
  clauseMost: import_zod17.z.strictObject({ amount: import_zod17.z.number().positive(), per: import_zod17.z.enum(["quarter", "year"]) }).optional(),
  /** Proposed only where the rule of its commitment names it for what is bought, and not for the kind alone. */
  onlyNamed: import_zod17.z.boolean().default(false),
  /** What it asks stands beside the work bought, as talks and advice do: no more than one such is proposed for a contract. */
  aside: import_zod17.z.boolean().default(false),
  /** Never proposed in a document of this scale. */
  notProposedIn: import_zod17.z.array(scale).default([]),
  /** In its unit: a proposed figure below it is a token, and is not proposed. Our default. */
  leastProposed: import_zod17.z.number().positive().optional(),
  /** Never proposed at any size: the officer may choose it. */
  onlyOnRequest: import_zod17.z.boolean().default(false),
  targetRules: import_zod17.z.array(targetRule).min(1),
  /** KPIs of the same group count the same people, hours or pounds: choosing two raises double counting. */
  countsWith: slug.optional(),
  /** The pot of a proportion rule that it shares with every other measure that draws on it (docs/domain.md#one-pot). */
  drawsOn: slug.optional(),
  /** What a draw on the pot becomes here: "1 as a start", "4 as apprenticeships". */
  drawnAs: import_zod17.z.strictObject({ one: text, many: text }).optional(),
  /** Hours of work that one of its units takes: compared with a year's work where it is asked what tells tenders apart. Our default. */
  hoursEach: import_zod17.z.number().positive().optional(),
  /** Weeks for which one of its units takes one person, and after which it counts: 1 where weeks are counted, 26 for a job kept so long. */
  takesWeeks: import_zod17.z.number().int().positive().optional(),
  /** Weeks after which it counts all the same at the end of the contract; absent: no fewer than `takesWeeks`. */
  takesWeeksAtEnd: import_zod17.z.number().int().positive().optional(),
  /**
   * Whether it counts people or their hours or weeks (turns on the small-numbers paragraph), people who must first be found
   * and taken on (relief if too few apply), or people of priority groups (totals to the contract manager only).
   */
  people: import_zod17.z.enum(["none", "counted", "recruited", "priority"]),
  /** Others must take up what is offered (schools, firms, learners): relief where too few do. */
  takenUp: import_zod17.z.boolean().default(false),
  /** Facts of law that it brings when chosen: it asks for what the law asks already. */
  brings: import_zod17.z.array(broughtFact).default([]),
  /** LGA 1988 s.17 workforce reason needed of a buyer whom that section binds (docs/drafting-standard.md#rule-7): id in `workforceReasons.yaml`. */
  workforceReason: slug.optional(),
  /** It asks where suppliers or sub-contractors are, or where they spend (docs/domain.md#location). */
  asksLocation: import_zod17.z.boolean().default(false),
  /** What the authority itself must list in an annex to the contract, or the measure measures nothing: "the standards and the goods of each". */
  namedByAuthority: text.optional(),
  /** Too weakly linked to what is bought to be an award criterion (docs/domain.md#subject-matter): nobody may leave its figure to tenderers. */
  neverScored: import_zod17.z.boolean().default(false),
  /** Why it relates to what is bought, as a full sentence. */
  why: text,
  elsewhere: import_zod17.z.array(import_zod17.z.strictObject({ scheme: text, code: text, check: import_zod17.z.boolean() })).default([]),
  sources: import_zod17.z.array(slug).min(1)
});
var measureFile = import_zod17.z.array(measure).min(1);

// src/charter/schema/packStamp.ts
var import_zod18 = require("zod");
var packName = import_zod18.z.strictObject({
  id: slug,
  /** Changed by the policy officer with every edition of the pack. */
  version: text.max(40)
});

// src/charter/schema/phrasing.ts
var import_zod19 = require("zod");
var phrasingList = import_zod19.z.strictObject({
  /** A commitment, or OUTSIDE. */
  of: slug,
  phrasings: import_zod19.z.array(text).min(1)
});
var phrasingFile = import_zod19.z.array(phrasingList);

// src/charter/schema/properNoun.ts
var import_zod20 = require("zod");
var properNounFile = import_zod20.z.array(text).min(1);

// src/charter/schema/question.ts
var import_zod21 = require("zod");
var question = import_zod21.z.strictObject({
  /** The name of its answer in `Answers`: `title`, `healthCare`. */
  id: questionId,
  /** The label in "I read this contract as" and in "Change". */
  label: text,
  /** What an officer calls the answer when changing it in words ("change the budget"), lower case. */
  names: import_zod21.z.array(text).min(1),
  question: text,
  hint: text,
  placeholder: text.optional(),
  /** By error code of its reader; slots such as {read} {max}. */
  errors: import_zod21.z.record(import_zod21.z.string(), template),
  /** Words of the answer as it is read back, by name; what fills their slots stands in `checks/slots.ts`. */
  readBack: import_zod21.z.record(import_zod21.z.string(), template).default({}),
  limits: import_zod21.z.record(import_zod21.z.string(), import_zod21.z.number()).default({}),
  /** `hint` is the half-line under a choice; `words` are typed words that mean it, lower case. */
  choices: import_zod21.z.array(
    import_zod21.z.strictObject({ value: slug, title: text, hint: text.optional(), words: import_zod21.z.array(text).default([]) })
  ).default([])
});
var questionFile = import_zod21.z.array(question).min(1);

// src/charter/schema/law/remedy.ts
var import_zod22 = require("zod");
var paragraph = import_zod22.z.strictObject({ text: template, when: conditions.default([]) });
var remedy = import_zod22.z.strictObject({
  id: slug,
  label: text,
  /** What it means, and when it is not advised: shown before anybody chooses. */
  means: text,
  notAdvised: text,
  /** Stands in every Schedule that has a target, so it is not chosen. */
  always: import_zod22.z.boolean().default(false),
  /** Whether it takes a sum; the rules of all sums hold for it then. */
  sums: import_zod22.z.boolean().default(false),
  /** The first that holds of the contract is why it is not offered. */
  barred: import_zod22.z.array(import_zod22.z.strictObject({ when: conditions, why: text })).default([]),
  /** In these cases a named adviser has to have accepted it; an empty list of conditions is every case. */
  adviserWhen: import_zod22.z.array(conditions).default([]),
  /** What the tender documents state before anybody bids. */
  inTender: text.optional(),
  /** How they say it. */
  tender: template.optional(),
  paragraphs: import_zod22.z.array(paragraph).default([]),
  sources: import_zod22.z.array(slug).min(1)
});
var remedies = import_zod22.z.strictObject({
  menu: import_zod22.z.array(remedy).min(1),
  sums: import_zod22.z.strictObject({
    /** Pounds without VAT over the initial term. */
    atLeast: import_zod22.z.number().nonnegative(),
    /** Why none is taken below that. */
    below: text,
    /** Per cent of the value from which the price of all targets is pointed out; our default. */
    mostPercent: import_zod22.z.number().positive(),
    sources: import_zod22.z.array(slug).min(1),
    paragraphs: import_zod22.z.array(paragraph).min(1),
    /** What the tender documents say of every sum. */
    tender: import_zod22.z.array(template).min(1),
    /** Printed in place of the statement of law that says there are no sums. */
    note: import_zod22.z.strictObject({ replaces: slug, text, todo: text })
  }),
  /** Why a brief schedule has none beyond its own sentence. */
  brief: text
});

// src/charter/schema/rule.ts
var import_zod23 = require("zod");
var source = import_zod23.z.strictObject({
  id: slug,
  title: text,
  url: import_zod23.z.url().optional(),
  /** When it was published, as far as known: "2014", "April 2014". */
  published: text.optional(),
  /** When we last read it, ISO date. */
  checkedOn: import_zod23.z.iso.date(),
  /** What the reader must know of it: "secondary source", "our default, not a published figure". */
  note: text.optional(),
  /** Law that a text of the library rests on is a source only of documents of which these facts hold. */
  bearsWhen: lawConditions.default([])
});
var sourceFile = import_zod23.z.array(source).min(1);
var proportionalityRule = import_zod23.z.strictObject({
  id: ruleId,
  statement: text,
  /** The numbers the engine uses, by name. */
  parameters: import_zod23.z.record(import_zod23.z.string(), import_zod23.z.number()),
  scope: text,
  caveat: text.optional(),
  confidence,
  sources: import_zod23.z.array(slug).min(1)
});
var gate = import_zod23.z.strictObject({
  id: slug,
  name: text,
  cases: import_zod23.z.array(
    import_zod23.z.strictObject({
      kinds: import_zod23.z.array(kind).min(1),
      /** Only contracts with one of these natures; absent: any. The first case that fits decides. */
      natures: import_zod23.z.array(slug).optional(),
      notNatures: import_zod23.z.array(slug).optional(),
      /** Pounds without VAT; strictly more than. */
      moreThan: import_zod23.z.number().nonnegative().optional(),
      /** Whether `moreThan` is tested on the initial term's value or on a year's. */
      per: import_zod23.z.enum(["contract", "year"]).default("contract"),
      minMonths: import_zod23.z.number().positive().optional()
    })
  ).min(1),
  /** Shown when passed and when failed, as full sentences. Slots: {value} {limit} {months} {minMonths}. */
  passed: template,
  failed: template,
  confidence,
  sources: import_zod23.z.array(slug).min(1)
});
var light = import_zod23.z.boolean().default(false);
var engine = import_zod23.z.strictObject({
  kpiBands: import_zod23.z.array(
    import_zod23.z.strictObject({
      /** Pounds without VAT over the initial term, exclusive upper bound; absent in the last band. */
      below: import_zod23.z.number().positive().optional(),
      most: import_zod23.z.number().int().positive(),
      preselect: import_zod23.z.number().int().nonnegative(),
      scale: import_zod23.z.enum(["brief", "standard", "full"]),
      light,
      why: text
    })
  ).min(2),
  /** Goods that come within so many months and cost less: one delivery, whatever the band of its value says. */
  oneDelivery: import_zod23.z.strictObject({
    kinds: import_zod23.z.array(kind).min(1),
    months: import_zod23.z.number().int().positive(),
    below: import_zod23.z.number().positive(),
    most: import_zod23.z.number().int().positive(),
    preselect: import_zod23.z.number().int().nonnegative(),
    scale: import_zod23.z.enum(["brief", "standard", "full"]),
    light,
    why: text
  }).optional(),
  /** Contracts of any kind that are small by the year, or over within a year and not large: brief, whatever the band of their value says. */
  modest: import_zod23.z.strictObject({
    /** Pounds of a year without VAT, exclusive. */
    perYearBelow: import_zod23.z.number().positive(),
    /** Months of the full term, and pounds of it, exclusive. */
    overIn: import_zod23.z.strictObject({ months: import_zod23.z.number().int().positive(), below: import_zod23.z.number().positive() }),
    most: import_zod23.z.number().int().positive(),
    preselect: import_zod23.z.number().int().nonnegative(),
    scale: import_zod23.z.enum(["brief", "standard", "full"]),
    light,
    why: text
  }).optional(),
  /** Months of the full term in which a light contract is over before a warning could change anything. */
  overAtOnce: import_zod23.z.number().int().nonnegative().default(0),
  /** A commitment that scores less is never brought in to fill a place. */
  leastScore: import_zod23.z.number().nonnegative().default(0),
  /** Below this value the proportionate answer is no social value clause. */
  noClauseBelow: import_zod23.z.number().positive(),
  noClauseReason: text,
  ceiling: import_zod23.z.number().int().positive(),
  /** Officer's targets more than this many times the proposed one raise an issue. */
  outOfProportionFactor: import_zod23.z.number().positive(),
  /**
   * Share of the people on the contract that targeted people may not pass at a time, the benchmark that it is taken from, and
   * the gate behind which the number of people is asked for.
   */
  workforceCap: import_zod23.z.strictObject({ percent: import_zod23.z.number().positive(), rule: ruleId, askedBehind: slug }),
  /** From what sum a package is to be advertised: a share of the contract in whole steps of pounds, no less and no more than these pounds. */
  packageFloor: import_zod23.z.strictObject({
    percent: import_zod23.z.number().positive(),
    step: import_zod23.z.number().int().positive(),
    least: import_zod23.z.number().int().positive(),
    most: import_zod23.z.number().int().positive()
  }),
  /** The source of every step that no one has published. */
  ourDefault: slug,
  /** What the checks of a draft rest on. */
  checks: import_zod23.z.strictObject({
    /** What is scored must be clear, measurable and specific. */
    measurable: import_zod23.z.array(slug).min(1),
    /** It must be proportionate; the engine's own sources join these. */
    proportionate: import_zod23.z.array(slug).min(1),
    doubleCounting: import_zod23.z.array(slug).min(1)
  }),
  sources: import_zod23.z.array(slug).min(1)
});
var contradiction = import_zod23.z.strictObject({
  id: slug,
  /** Case-insensitive regular expression sources. */
  one: import_zod23.z.string().trim().min(1),
  other: import_zod23.z.string().trim().min(1).optional(),
  why: text
});
var wordRule = import_zod23.z.strictObject({
  /** Case-insensitive regular expression source. */
  pattern: import_zod23.z.string().trim().min(1),
  /** Phrases that contain it and are no verb of a duty: "supported employment". */
  except: import_zod23.z.array(text).default([]),
  fix: text
});

// src/charter/schema/selection.ts
var import_zod24 = require("zod");
var nature = import_zod24.z.strictObject({
  id: slug,
  label: text,
  /** Case-insensitive words or phrases; matched on word boundaries. */
  words: import_zod24.z.array(text).min(1),
  /** The kind that the words suggest when the officer has not said. */
  suggestsKind: kind.optional(),
  /** Services of this nature may be health care services under a law of their own, so the officer is asked. */
  asksHealthCare: import_zod24.z.boolean().default(false),
  /** Services of this nature may be light touch services (Procurement Regulations 2024, Schedule 1), so the officer is told. */
  lightTouch: import_zod24.z.boolean().default(false),
  /** The words say that the people who do the work today transfer with it. */
  staffTransfer: import_zod24.z.boolean().default(false),
  /** It counts wherever in the title it stands: whom the work is for, and what nobody may see, are told after "in" or "at" too. */
  everywhere: import_zod24.z.boolean().default(false),
  /** What its work is like: decides which measures are proposed. */
  traits: import_zod24.z.array(trait).default([]),
  /** What the words say of the contract's facets, by its kind. */
  says: import_zod24.z.array(natureSaying).default([])
});
var kindCue = import_zod24.z.strictObject({
  kind,
  /** It goes before what the natures suggest. */
  sure: import_zod24.z.boolean().default(false),
  words: import_zod24.z.array(import_zod24.z.string().min(1)).default([]),
  endings: import_zod24.z.array(import_zod24.z.string().min(2)).default([]),
  /** Longer words in which these tell nothing. */
  unless: import_zod24.z.array(import_zod24.z.string().min(1)).default([])
});
var natureFile = import_zod24.z.array(nature).min(1);
var selectionRule = import_zod24.z.strictObject({
  commitment: slug,
  /** By kind: how well it fits (0–100), why, and which measures to prefer, best first. A kind left out does not suit. */
  fits: import_zod24.z.partialRecord(
    kind,
    import_zod24.z.strictObject({ score: import_zod24.z.number().min(0).max(100), reason: text, measures: import_zod24.z.array(slug).min(1) })
  ),
  /** By kind left out: why it does not suit. */
  unsuited: import_zod24.z.partialRecord(kind, text).default({}),
  /** Said when it fits but others fit better. */
  notChosen: text,
  /** Raise or lower the score by what is bought: where one of the natures, one of the kinds, every facet and the term named holds. */
  adjust: import_zod24.z.array(
    import_zod24.z.strictObject({
      natures: import_zod24.z.array(slug).min(1).optional(),
      /** Not where the title names one of these. */
      notNatures: import_zod24.z.array(slug).min(1).optional(),
      kinds: import_zod24.z.array(kind).min(1).optional(),
      facets: import_zod24.z.array(facet).default([]),
      /** Months of the initial term below which it holds. */
      shorterThan: import_zod24.z.number().int().positive().optional(),
      /** Points; nought where only the reason is for these natures. */
      add: import_zod24.z.number(),
      reason: text,
      measures: import_zod24.z.array(slug).default([])
    })
  ).default([]),
  /** Where these facts of law hold and it has these facets, it comes before all others, by these measures. */
  first: import_zod24.z.strictObject({
    when: lawConditions.min(1),
    /** ISO date from which procurements begin that it is for. */
    begunFrom: import_zod24.z.iso.date().optional(),
    facets: import_zod24.z.array(facet).min(1),
    reason: text,
    measures: import_zod24.z.array(slug).min(1)
  }).optional(),
  /** Never preselected; offered only if the officer chooses it. */
  onlyOnRequest: import_zod24.z.boolean().default(false)
});
var selectionFile = import_zod24.z.array(selectionRule).min(1);

// src/charter/schema/wording/wording.ts
var import_zod45 = require("zod");

// src/charter/schema/wording/cards.ts
var import_zod34 = require("zod");

// src/charter/schema/wording/buttons.ts
var import_zod25 = require("zod");
var buttons = import_zod25.z.strictObject({
  start: text,
  form: text,
  charter: text,
  drafts: text,
  help: text,
  settings: text,
  cancel: text,
  back: text,
  continue: text,
  change: text,
  changeSomething: text,
  changeMore: text,
  suggest: text,
  none: text,
  light: text,
  chooseMyself: text,
  draftIt: text,
  useMeasures: text,
  useTargets: text,
  section52: text,
  useSection52: text,
  otherMeasures: text,
  backToDraft: text,
  ready: text,
  reopen: text,
  word: text,
  why: text,
  more: text,
  copy: text,
  rename: text,
  delete: text,
  open: text,
  openDraft: text,
  openWord: text,
  another: text,
  goOn: text,
  somethingNew: text,
  allAnswers: text,
  commitments: text,
  measures: text,
  assessment: text,
  useAssessment: text,
  remedies: text,
  useRemedies: text,
  targets: text,
  newer: text,
  older: text,
  saveTitle: text,
  deleteIt: text,
  keepIt: text,
  saveSettings: text,
  useInDraft: text,
  useIn: slotted("title")
});

// src/charter/schema/wording/assessment.ts
var import_zod26 = require("zod");
var tenderWords = import_zod26.z.strictObject({
  /** The title, and under it: take it to the tender documents, it is no part of the contract. */
  contract: import_zod26.z.strictObject({ title: text, intro: text }),
  grant: import_zod26.z.strictObject({ title: text, intro: text }),
  question: slotted("number", "name"),
  method: text,
  kpi: slotted("number"),
  rows: import_zod26.z.strictObject({
    question: text,
    length: text,
    marks: text,
    scale: text,
    state: text,
    floor: text,
    ceiling: text,
    formula: text,
    proof: text,
    figure: text,
    answer: text
  }),
  mostWords: slotted("count"),
  step: slotted("percent", "means"),
  /** `share` is of the total score, price included, in per cent, at `weighting` per cent. */
  marks: import_zod26.z.strictObject({ plain: slotted("marks"), weighted: slotted("marks", "share", "weighting") }),
  marksOf: slotted("kpi", "marks"),
  /** A question of the authority's own. */
  kept: import_zod26.z.strictObject({ heading: slotted("name"), marks: slotted("marks", "all"), change: text }),
  state: slotted("tenderers", "basis"),
  /** The floor and ceiling where more is better; then where less is. */
  leastAccepted: slotted("floor"),
  noHigher: slotted("ceiling"),
  mostAccepted: slotted("floor"),
  noLower: slotted("ceiling"),
  formula: slotted("marks", "floor", "ceiling", "span"),
  formulaLess: slotted("marks", "floor", "ceiling", "span"),
  /** The cells that tenderers fill in. */
  figureCell: slotted("unit"),
  cell: text
});
var assessmentChecks = {
  nothingScores: slotted("kpis", "tenderers"),
  noOffers: text,
  /** No KPI answers to an outcome of the policy note that binds. */
  nothingAnswers: text,
  tooManyOffers: slotted("kpis", "most"),
  marksTotal: slotted("sum", "marks"),
  limits: slotted("number", "name"),
  /** The contract carries no more than would be asked of all. */
  noRoom: slotted("number", "name"),
  moreThanCarried: slotted("number", "name", "most"),
  heavyOffer: slotted("number", "name", "marks", "all"),
  unweighted: text,
  /** Scored, and no KPI could tell tenders apart. */
  sameForAll: text,
  /** Offers: what is won and not delivered costs nothing, or nothing for one KPI, or less than its marks are worth. */
  noConsequence: slotted("kpis"),
  unpriced: slotted("kpis"),
  cheapOffer: slotted("number", "name", "sum", "marks", "worth"),
  unscored: slotted("weighting"),
  /** Ask the market first. */
  tendererOffers: slotted("kpis", "tenderers"),
  /** The same, where the authority's policy limits some of them. */
  tendererOffersOwn: slotted("kpis", "tenderers", "own"),
  cannotBeOffered: slotted("number", "name", "why"),
  /** Figures of ours without a published source. */
  ourFigures: slotted("kpis")
};
var assessmentNotes = import_zod26.z.strictObject({
  chosen: slotted("label", "means"),
  proposed: slotted("label", "means", "why"),
  offer: slotted("kpi", "marks", "floor", "ceiling"),
  /** Whose the floor and the ceiling of an offer are. */
  limits: slotted("kpi", "floor", "ceiling"),
  limitFrom: import_zod26.z.strictObject({
    published: text,
    share: text,
    "from-published": text,
    carried: text,
    "part-of-carried": text,
    "our-default": text,
    authority: text,
    officer: text,
    /** Saved before this was kept. */
    unknown: text
  }),
  /** Which figures are published, whose they are else. */
  figures: slotted("list"),
  policyWeighting: slotted("weighting", "title"),
  origin: slotted("origin", "kpis")
});
var assessmentCard = import_zod26.z.strictObject({
  title: text,
  lead: text,
  mode: text,
  choice: slotted("label", "means"),
  proposed: slotted("label", "why"),
  offers: slotted("most"),
  short: text,
  /** The inputs of one offer, under its KPI. */
  offer: slotted("number", "name", "unit"),
  floor: text,
  floorLess: text,
  ceiling: text,
  ceilingLess: text,
  marks: slotted("all"),
  /** On the review: which way, and what each offer carries. */
  line: slotted("label"),
  lineOffers: slotted("label", "marks"),
  lineMarks: slotted("number", "marks")
});
var assessmentSaid = import_zod26.z.strictObject({
  label: text,
  tickOffers: slotted("most"),
  notNumber: slotted("name", "typed"),
  limits: slotted("name", "floor", "ceiling"),
  marksTotal: slotted("sum", "marks"),
  review: text
});

// src/charter/schema/wording/shortlist.ts
var import_zod27 = require("zod");
var shortlist = import_zod27.z.strictObject({
  title: slotted("count", "most"),
  titleOne: slotted("count", "most"),
  /** Where others are ticked than those suggested. */
  ticked: slotted("count", "most"),
  tickedOne: slotted("count", "most"),
  label: slotted("most"),
  choice: slotted("name", "proposal"),
  why: text,
  whyNot: text
});

// src/charter/schema/wording/section52.ts
var import_zod28 = require("zod");
var section52Card = import_zod28.z.strictObject({
  title: text,
  intro: slotted("least"),
  kpis: text,
  monitored: text,
  services: slotted("most"),
  servicesExample: text,
  /** Why none is suitable, in place of KPIs. */
  whyNone: text,
  whyNoneExample: text,
  material: slotted("material"),
  materialHint: text,
  /** On the review: how many are set. */
  set: slotted("count", "least")
});
var section52Said = import_zod28.z.strictObject({
  label: text,
  none: text,
  set: slotted("count"),
  chooseMaterial: slotted("count", "material"),
  tooMany: slotted("most"),
  tooLong: slotted("max"),
  /** The reason why none is suitable: beside KPIs that are set, too short to be one, or too long. */
  reasonBeside: text,
  reasonShort: text,
  reasonLong: slotted("max"),
  reason: text
});

// src/charter/schema/wording/targets.ts
var import_zod30 = require("zod");

// src/charter/schema/wording/baselines.ts
var import_zod29 = require("zod");
var wordingBaselines = import_zod29.z.strictObject({
  /** Whole texts that take a baseline out. */
  takesOut: import_zod29.z.array(text).min(1),
  example: slotted("unit"),
  noFigure: slotted("name", "example"),
  noYear: slotted("name", "example"),
  noOrigin: slotted("name", "example"),
  otherUnit: slotted("name", "unit", "typed"),
  future: slotted("name"),
  notHere: slotted("name"),
  none: text,
  which: text,
  set: slotted("number", "baseline", "target"),
  removed: slotted("number", "baseline", "target")
});
var wordingBaselineField = import_zod29.z.strictObject({
  title: text,
  hint: text,
  label: slotted("number", "unit"),
  placeholder: text
});

// src/charter/schema/wording/targets.ts
var wordingTargets = import_zod30.z.strictObject({
  notNumber: slotted("name", "example", "typed"),
  negative: slotted("name"),
  tooLarge: slotted("name", "max"),
  percent: slotted("name"),
  whole: slotted("name", "unit", "example"),
  monitored: slotted("name", "why"),
  notOffered: slotted("name"),
  set: slotted("number", "target"),
  othersStay: text,
  /** What moved because one pot is shared; each of `kpis` is `movedTo`. */
  moved: slotted("kpis"),
  movedByAnswer: slotted("kpis"),
  movedTo: slotted("number", "target"),
  which: slotted("number", "typed"),
  noSuchKpi: slotted("number", "count")
});
var wordingKpis = import_zod30.z.strictObject({
  title: text,
  hint: text,
  errors: slotted("count"),
  number: slotted("number", "commitment"),
  target: slotted("target"),
  label: slotted("number", "unit"),
  placeholder: text,
  yours: text,
  baseline: wordingBaselineField,
  spoken: slotted("number", "name", "target")
});

// src/charter/schema/wording/differs.ts
var import_zod31 = require("zod");
var wordingDiffers = import_zod31.z.strictObject({
  /** Another version; another edition of the same version; another pack; one that was not recorded. */
  version: slotted("from", "to"),
  edition: slotted("to"),
  /** The same, where the authority has a policy. */
  policy: slotted("to"),
  pack: slotted("fromPack", "from", "toPack", "to"),
  unrecorded: slotted("to"),
  changed: slotted("name", "was", "now"),
  come: slotted("name", "now"),
  gone: slotted("name", "was"),
  targetsMore: slotted("count"),
  parts: slotted("since", "parts"),
  partsMore: slotted("parts", "count"),
  notCompared: text
});

// src/charter/schema/wording/settings.ts
var import_zod32 = require("zod");
var settings = import_zod32.z.strictObject({
  titleFirst: text,
  title: text,
  introFirst: text,
  intro: text,
  errors: slotted("count"),
  changedSince: text,
  usual: text,
  charter: text,
  labels: import_zod32.z.strictObject({
    name: text,
    nation: text,
    buyerKind: text,
    formWorks: text,
    formOther: text,
    localArea: text,
    skillsContact: text,
    weighting: text,
    kpiCeiling: text,
    adopted: text,
    adoptedDecision: text,
    adoptedOn: text
  }),
  placeholders: import_zod32.z.strictObject({
    name: text,
    localArea: text,
    adoptedDecision: text,
    adoptedOn: text,
    skillsContact: text
  }),
  nations: import_zod32.z.strictObject({ england: text, wales: text, scotland: text, "northern-ireland": text }),
  /** A kind of buyer in the list, with the group it stands in. */
  buyerChoice: slotted("label", "group"),
  adoptedChoices: import_zod32.z.strictObject({ yes: text, no: text })
});

// src/charter/schema/wording/remedies.ts
var import_zod33 = require("zod");
var wordingRemedies = import_zod33.z.strictObject({
  title: text,
  lead: text,
  choose: text,
  notAdvised: slotted("text"),
  needsAdviser: text,
  /** The price of one unit short of a KPI. */
  price: slotted("number", "name", "unit"),
  pricePlaceholder: text,
  priceHint: text,
  interest: text,
  adviser: text,
  notHere: text,
  whyNot: slotted("label", "why")
});
var wordingPriceChecks = import_zod33.z.strictObject({
  missing: slotted("label", "kpis"),
  noTotal: slotted("label"),
  dear: slotted("sum", "percent", "most")
});
var wordingPrices = import_zod33.z.strictObject({ heading: text, row: slotted("price", "unit") });
var wordingRemediesSaid = import_zod33.z.strictObject({
  noInterest: text,
  noAdviser: slotted("label"),
  noPrice: slotted("name", "typed", "max")
});
var wordingRemedyNotes = import_zod33.z.strictObject({
  chosen: slotted("label", "means"),
  adviser: slotted("adviser"),
  noAdviser: text,
  interest: slotted("interest"),
  prices: slotted("prices"),
  /** One price in a list. */
  price: slotted("kpi", "price", "unit")
});

// src/charter/schema/wording/cards.ts
var welcome = import_zod34.z.strictObject({
  title: text,
  hello: slotted("name"),
  intro: text,
  introGroup: text,
  try: text,
  example: text,
  exampleGroup: text,
  points: import_zod34.z.array(text).min(1),
  limits: text,
  limitsGroup: text
});
var help = import_zod34.z.strictObject({
  title: text,
  spoken: text,
  always: text,
  groups: import_zod34.z.array(import_zod34.z.strictObject({ title: text, lines: import_zod34.z.array(import_zod34.z.strictObject({ say: text, does: text })).min(1) })).min(1)
});
var review = import_zod34.z.strictObject({
  title: slotted("reference", "status", "version"),
  titleFirst: slotted("reference", "status"),
  clause: slotted("count"),
  clauses: slotted("count"),
  kpiOne: slotted("count"),
  kpiMany: slotted("count"),
  mustFix: slotted("count"),
  consider: slotted("count"),
  kept: text,
  kpis: text,
  kpi: slotted("number", "name"),
  document: text,
  kpiSchedule: text,
  front: text,
  definitions: text,
  paragraph: slotted("count"),
  paragraphs: slotted("count"),
  standing: text,
  standingNote: slotted("count"),
  inWord: text,
  moreIssues: slotted("count"),
  more: text
});
var wordingCards = import_zod34.z.strictObject({
  common: import_zod34.z.strictObject({
    error: text,
    mustFix: text,
    consider: text,
    note: text,
    required: slotted("label"),
    show: text,
    hide: text,
    showOrHide: slotted("title"),
    contract: text,
    notReviewed: text,
    charterLine: slotted("title", "status", "version")
  }),
  buttons,
  status: import_zod34.z.record(draftStatus, text),
  vat: import_zod34.z.strictObject({ label: text }),
  welcome,
  help,
  problem: import_zod34.z.strictObject({ title: text, once: text, again: text, reference: slotted("reference") }),
  question: import_zod34.z.strictObject({ progress: slotted("number", "of") }),
  answered: import_zod34.z.strictObject({ change: slotted("label"), spoken: slotted("label", "value") }),
  form: import_zod34.z.strictObject({
    titleNew: text,
    titleChange: text,
    intro: text,
    errors: slotted("count"),
    more: text
  }),
  settings,
  profile: import_zod34.z.strictObject({ title: text, check: text }),
  belowFloor: import_zod34.z.strictObject({ title: text, titleRecorded: text, choice: text, afterRecorded: text }),
  nothingFits: import_zod34.z.strictObject({ title: text, choice: text, afterRecorded: text }),
  shortlist,
  legal: import_zod34.z.strictObject({ title: text, more: slotted("count"), check: text, goodPractice: text }),
  remedies: wordingRemedies,
  measures: import_zod34.z.strictObject({
    title: text,
    most: slotted("most"),
    choice: slotted("name", "unit"),
    /** A measure that needs something which is not known of the contract. */
    doubted: slotted("title", "facets")
  }),
  kpis: wordingKpis,
  workings: import_zod34.z.strictObject({
    whyNumber: slotted("target"),
    whyOffered: text,
    whyBaseline: text,
    whyMonitored: text,
    formula: text,
    inputs: text,
    input: slotted("name", "value"),
    rounding: text,
    passed: text,
    failed: text,
    ourDefault: text,
    authority: text,
    rules: slotted("rules")
  }),
  reasons: import_zod34.z.strictObject({
    title: slotted("matters"),
    intro: text,
    openOne: text,
    open: text,
    left: slotted("count"),
    /** It was accepted before names were kept. */
    again: slotted("date"),
    route: slotted("route"),
    name: text,
    post: text,
    fact: text,
    factLike: text,
    accept: text
  }),
  checks: import_zod34.z.strictObject({ intro: text, label: text, placeholder: text, record: text, recordAndReady: text }),
  review,
  assessment: assessmentCard,
  section52: section52Card,
  differs: wordingDiffers,
  schedule: import_zod34.z.strictObject({
    kpi: slotted("number", "name"),
    target: text,
    calculation: text,
    profile: text,
    evidence: text,
    reported: text
  }),
  ready: import_zod34.z.strictObject({ title: text, saved: slotted("reference", "version", "kpis"), next: text }),
  word: import_zod34.z.strictObject({ title: text, which: slotted("reference", "version") }),
  change: import_zod34.z.strictObject({ title: text, choices: text, spoken: text }),
  why: import_zod34.z.strictObject({
    title: text,
    others: text,
    targets: text,
    kpi: slotted("number", "why"),
    sources: text
  }),
  drafts: import_zod34.z.strictObject({
    title: text,
    none: text,
    one: slotted("count"),
    many: slotted("count"),
    row: slotted("reference", "status", "changed"),
    open: slotted("reference", "title")
  }),
  draftMenu: import_zod34.z.strictObject({ title: slotted("reference", "status"), waiting: text, complete: text }),
  rename: import_zod34.z.strictObject({ title: text, label: text, hint: text }),
  deletion: import_zod34.z.strictObject({ title: slotted("reference"), warning: text }),
  welcomeBack: import_zod34.z.strictObject({ title: text, waiting: slotted("waitingFor") }),
  themes: import_zod34.z.strictObject({
    title: text,
    hint: text,
    row: slotted("name"),
    open: slotted("name"),
    unknown: text
  }),
  commitment: import_zod34.z.strictObject({
    open: slotted("name"),
    more: text,
    measures: text,
    measure: slotted("name", "unit"),
    noMeasures: text,
    also: text
  }),
  search: import_zod34.z.strictObject({
    found: text,
    notFound: text,
    foundLead: slotted("query"),
    notFoundLead: slotted("query"),
    nearest: slotted("name")
  })
});

// src/charter/schema/wording/dialogs.ts
var import_zod37 = require("zod");

// src/charter/schema/wording/asks.ts
var import_zod35 = require("zod");
var phrases = import_zod35.z.array(text).min(1);
var wordingAsks = import_zod35.z.strictObject({
  whyThese: phrases,
  why: phrases,
  howMany: phrases,
  meaning: phrases,
  meaningEnds: phrases,
  openings: phrases,
  /** Beginnings with facts that somebody supposes: "what if it were £1.2m, three years?". */
  whatIf: phrases,
  /** A question to us only where a name of the Charter follows: "what about volunteering?". */
  notAsked: phrases,
  /** How a definition of the document names the parties outside a document. */
  parties: import_zod35.z.record(text, text),
  meaningIs: slotted("term", "meaning"),
  howManyIs: slotted("why", "most", "count"),
  noFigure: slotted("figure"),
  notYet: slotted("most"),
  cannotAnswer: text,
  unsure: text,
  glossary: import_zod35.z.array(import_zod35.z.strictObject({ terms: phrases, meaning: text }))
});

// src/charter/schema/wording/told.ts
var import_zod36 = require("zod");
var wordingTold = import_zod36.z.strictObject({
  begun: text,
  begunTitle: slotted("title"),
  copied: slotted("from"),
  imported: text,
  importedVersion: slotted("version"),
  given: slotted("label", "now"),
  changed: slotted("label", "before", "now"),
  nothing: text,
  profileConfirmed: text,
  wanted: slotted("commitment"),
  commitments: text,
  assessment: text,
  /** `short` is what becomes of a blank or short offer. */
  assessedOffers: slotted("label", "short"),
  remedies: text,
  remedyPrices: slotted("remedies", "prices"),
  remedyPrice: slotted("measure", "price"),
  measures: slotted("commitment"),
  target: slotted("measure"),
  baseline: slotted("measure"),
  measuredFirst: text,
  offered: text,
  proposed: text,
  none: text,
  kpisConfirmed: text,
  reason: slotted("reason"),
  reasonBy: slotted("reason", "name", "post"),
  section52: slotted("set"),
  section52Material: slotted("set", "material"),
  section52None: slotted("reason"),
  checked: slotted("by"),
  noClause: text,
  lightClause: text,
  saved: slotted("version"),
  ready: slotted("version"),
  reopened: text,
  /** `parts`: what was put back, each in the words of `undoneParts`. */
  undone: slotted("parts"),
  undoneNothing: text,
  undoneParts: import_zod36.z.strictObject({
    was: slotted("part", "before"),
    profile: text,
    kpis: text,
    wanted: text,
    reason: slotted("reason"),
    section52: text,
    checked: text,
    decision: text,
    begunOn: text,
    status: text,
    version: text,
    other: text
  }),
  /** What a draft names that this library no longer has. */
  gone: import_zod36.z.strictObject({ commitment: text, measure: text, reason: text })
});

// src/charter/schema/wording/dialogs.ts
var phrases2 = import_zod37.z.array(text).min(1);
var wordingDialogs = import_zod37.z.strictObject({
  /** Whole messages, compared in lower case without punctuation at the ends. */
  commands: import_zod37.z.strictObject({
    help: phrases2,
    hello: phrases2,
    thanks: phrases2,
    cancel: phrases2,
    startAgain: phrases2,
    back: phrases2,
    again: phrases2,
    drafts: phrases2,
    principles: phrases2,
    settings: phrases2,
    draft: phrases2,
    form: phrases2,
    goOn: phrases2,
    accept: phrases2,
    word: phrases2
  }),
  /** Beginnings of a question to the Charter; what follows is searched for. */
  lookUps: phrases2,
  /** Beginnings of a command about a draft named by its reference. */
  draftCommands: import_zod37.z.strictObject({
    open: phrases2,
    delete: phrases2,
    rename: phrases2,
    duplicate: phrases2,
    word: phrases2
  }),
  add: phrases2,
  remove: phrases2,
  /** What stands before who checks, typed at the review. */
  checkers: phrases2,
  corrections: phrases2,
  refused: phrases2,
  unsure: phrases2,
  changes: phrases2,
  ordinals: import_zod37.z.array(phrases2).min(1),
  asks: wordingAsks,
  offered: phrases2,
  copyOf: slotted("title"),
  unfinished: import_zod37.z.strictObject({ untitled: text }),
  settingsDefaults: import_zod37.z.strictObject({
    nation: text,
    buyerKind: text,
    formWorks: text,
    formOther: text,
    weighting: text,
    kpiCeiling: text
  }),
  settings: import_zod37.z.strictObject({
    name: text,
    nameLong: slotted("max"),
    nation: text,
    buyerKind: text,
    /** Typed words fit several kinds. */
    buyerKinds: slotted("names"),
    form: text,
    localAreaLong: slotted("max"),
    skillsContactLong: slotted("max"),
    weighting: text,
    kpiCeiling: slotted("max"),
    adopted: text,
    adoptedDecision: text,
    adoptedOn: text,
    saved: text,
    savedTitle: text,
    summary: slotted("name", "area"),
    areaOfContract: text
  }),
  vat: import_zod37.z.strictObject({ ask: slotted("value"), unsure: text }),
  waiting: import_zod37.z.strictObject({ commitments: text, kpis: text, review: text }),
  lead: import_zod37.z.strictObject({
    back: slotted("title"),
    kept: slotted("title"),
    changing: slotted("title"),
    changed: slotted("label", "value"),
    again: text
  }),
  shortlist: import_zod37.z.strictObject({
    none: text,
    tooMany: slotted("most", "chosen"),
    unsuited: slotted("name"),
    added: slotted("name"),
    removed: slotted("name"),
    notThere: slotted("name")
  }),
  baselines: wordingBaselines,
  remedies: wordingRemediesSaid,
  /** Why a reason is not accepted as typed. */
  reasons: import_zod37.z.strictObject({
    noName: text,
    noPost: text,
    noFact: text,
    longName: slotted("max"),
    longFact: slotted("max")
  }),
  measures: import_zod37.z.strictObject({ none: text, tooMany: slotted("most", "chosen") }),
  targets: wordingTargets,
  answered: import_zod37.z.strictObject({
    profile: text,
    profileValue: slotted("title"),
    commitments: text,
    measures: text,
    measuresValue: slotted("count"),
    kpis: text,
    kpisChanged: slotted("count", "changed"),
    kpisProposed: slotted("count", "changed"),
    decision: text,
    noClause: text,
    lightClause: text,
    reason: text,
    reasonValue: slotted("matter", "name", "post", "fact"),
    checked: text,
    status: text,
    ready: slotted("version"),
    reopened: text,
    deleted: text,
    renamed: text,
    settings: text
  }),
  facts: import_zod37.z.strictObject({
    buyer: text,
    thresholdValue: text,
    fromPolicy: text,
    fromSettings: text,
    fromTitleWords: slotted("words"),
    assumed: text
  }),
  review: import_zod37.z.strictObject({
    differs: text,
    refused: slotted("count"),
    checker: text,
    checkerLong: slotted("max")
  }),
  rename: import_zod37.z.strictObject({ empty: text, tooLong: slotted("max") }),
  notices: import_zod37.z.strictObject({
    notUnderstood: text,
    emptyMessage: text,
    nothingOpen: text,
    cancelledTitle: text,
    cancelled: slotted("title"),
    cancelledEmpty: text,
    settingsLeft: text,
    notFoundTitle: text,
    notFound: text,
    stale: text,
    pressedBefore: text,
    oldButton: text,
    oldButtonTitle: text,
    deletedTitle: text,
    deleted: slotted("reference", "title"),
    duplicated: slotted("reference"),
    renamed: slotted("reference", "title"),
    edited: text,
    thanks: text,
    noPerson: text,
    sharedHint: text,
    sharedPrivate: text,
    privateTitle: text,
    private: text,
    privateRequest: slotted("request"),
    wordNotYet: text,
    linkWorks: slotted("minutes"),
    readyLocked: text,
    nowhereBack: text,
    commitmentAdded: slotted("name"),
    commitmentUnsuited: slotted("name", "reason"),
    tooLong: slotted("length", "max"),
    added: slotted("name")
  }),
  buttons: import_zod37.z.strictObject({
    draft: text,
    principles: text,
    drafts: text,
    help: text,
    open: text,
    goOn: text,
    change: text
  }),
  assessment: assessmentSaid,
  section52: section52Said,
  told: wordingTold,
  invoke: import_zod37.z.strictObject({ done: text, unknown: text }),
  failed: import_zod37.z.strictObject({ notSaved: text, stillWorking: text })
});

// src/charter/schema/wording/officerNotes.ts
var import_zod38 = require("zod");
var firstThings = import_zod38.z.strictObject({
  one: text,
  many: slotted("count"),
  most: import_zod38.z.int().positive(),
  levels: import_zod38.z.strictObject({ mustFix: text, consider: text }),
  by: slotted("who", "where"),
  /** How many more there are than are told here. */
  more: slotted("count"),
  /** Who settles a statement of law: the officer, or the legal team where it is to be checked. */
  who: import_zod38.z.strictObject({ you: text, legalTeam: text }),
  /** Where, or by when, by what it decides. */
  legal: import_zod38.z.record(decision, text),
  /** For everything else that the checks find; what is as urgent stays in their order. */
  of: import_zod38.z.record(issueCode, import_zod38.z.strictObject({ urgency, who: text, where: text }))
});
var officerNotes = import_zod38.z.strictObject({
  title: text,
  intro: text,
  charter: slotted("title", "status", "version", "authority"),
  charterNotAdopted: slotted("title", "status", "version", "authority"),
  chosen: text,
  targets: text,
  byRule: text,
  byDefault: text,
  byAuthority: text,
  byOfficer: text,
  byTenderers: text,
  afterAward: text,
  monitored: text,
  inputs: slotted("inputs"),
  rounding: slotted("rounding"),
  rules: slotted("rules"),
  role: slotted("role"),
  kpiPublished: slotted("published"),
  elsewhere: slotted("codes"),
  notChosen: text,
  form: text,
  assessment: text,
  remedies: text,
  section52: text,
  legal: import_zod38.z.record(decision, text),
  first: firstThings,
  check: text,
  overdue: slotted("date"),
  checkedBy: slotted("by", "date"),
  severity: import_zod38.z.strictObject({ "must-fix": text, consider: text, "good-practice": text }),
  fairly: text,
  ourDefault: text,
  reasons: text,
  route: slotted("route"),
  accepted: slotted("date"),
  acceptedBy: slotted("date", "name", "post"),
  fact: slotted("fact"),
  notAccepted: text,
  sources: text,
  published: slotted("published"),
  checkedOn: slotted("date"),
  readOn: slotted("date"),
  /** The commitments not chosen, and the sources, of a small contract. */
  namedOnly: slotted("names")
});

// src/charter/schema/wording/document.ts
var import_zod39 = require("zod");
var slots = import_zod39.z.strictObject({
  /** Whose bank holidays count. */
  nations: import_zod39.z.record(nation, text),
  /** Where the settings name no Skills Contact. */
  /** How a call-off names the framework that it is made from. */
  frameworkNamed: slotted("name"),
  frameworkUnnamed: text,
  skillsContactUnnamed: slotted("authority"),
  paragraph: slotted("number"),
  /** For two parts that follow each other, and for more. */
  paragraphsTwo: slotted("first", "last"),
  paragraphs: slotted("first", "last")
});
var facts = import_zod39.z.strictObject({
  labels: import_zod39.z.strictObject({
    buyer: text,
    funder: text,
    what: text,
    value: text,
    term: text,
    dates: text,
    place: text,
    form: text,
    procurementStart: text
  }),
  editions: import_zod39.z.strictObject({ known: slotted("form", "edition"), unknown: slotted("form") }),
  kinds: import_zod39.z.record(kind, text),
  callOff: slotted("what"),
  values: import_zod39.z.strictObject({
    both: slotted("without", "with"),
    noVat: slotted("without", "with"),
    longest: slotted("initial", "longest"),
    longestNoVat: slotted("initial", "longest")
  }),
  terms: import_zod39.z.strictObject({
    month: slotted("months"),
    months: slotted("months"),
    extended: slotted("initial", "extension")
  }),
  dates: slotted("start", "end")
});
var checks = import_zod39.z.strictObject({
  emptySlot: slotted("title"),
  noClause: slotted("number", "name"),
  noUnit: slotted("number", "name"),
  noTarget: slotted("number", "name"),
  noEvidence: slotted("number", "name"),
  workforceReason: slotted("matter"),
  /** It was accepted before names were kept. */
  workforceReasonUnnamed: slotted("matter", "date"),
  unmeasurable: slotted("where", "found", "fix"),
  cannotStand: slotted("number", "why"),
  contradiction: slotted("one", "other", "why"),
  remedyLeftOut: slotted("label", "why"),
  remedyAdviser: slotted("label"),
  prices: wordingPriceChecks,
  remedyInTender: slotted("label", "inTender"),
  inParagraph: slotted("number"),
  inDefinition: slotted("term"),
  inKpi: slotted("number"),
  noCommitment: slotted("why"),
  aboveCeiling: slotted("count", "ceiling"),
  tooManyKpis: slotted("count", "most"),
  doubleCounting: slotted("kpis"),
  /** `sum` is how the KPIs share the pot, `formula` how much it holds, `drawn` what they draw in all. */
  potOverdrawn: slotted("kpis", "sum", "drawn", "formula"),
  peopleUnknown: slotted("sum"),
  cannotBeDone: slotted("number", "name", "why"),
  tooShort: slotted("number", "name", "months"),
  noRatio: slotted("number", "name", "value", "unit", "perMillion"),
  authorityOutOfProportion: slotted(
    ...["number", "name", "value", "unit", "times", "proposed", "perMillion"]
  ),
  outOfProportion: slotted("number", "name", "value", "unit", "times", "proposed", "perMillion"),
  ...assessmentChecks,
  section52Few: slotted("count", "least"),
  section52Suggested: slotted("kpis"),
  section52Material: slotted("count", "material"),
  scheduleFirst: text,
  notFirst: text,
  /** A KPI whose contract has not, or may not have, what the KPI needs. */
  whatIsMissing: slotted("number", "name", "facets"),
  whatIsDoubtful: slotted("number", "name", "facets"),
  scoredOnEstimate: slotted("number", "name", "facets"),
  withdrawn: slotted("commitment", "gone", "used"),
  notReviewed: text
});
var formNotes = import_zod39.z.strictObject({
  edition: slotted("form", "edition"),
  editionUnknown: text,
  parties: slotted("authority", "supplier"),
  offered: text,
  callOff: text,
  scheduleFirst: text
});
var section52Notes = import_zod39.z.strictObject({
  none: text,
  whyNone: slotted("reason", "date"),
  kpis: slotted("kpis"),
  services: slotted("kpis"),
  material: slotted("kpis", "date"),
  materialOpen: text,
  threeEnough: text
});
var render = import_zod39.z.strictObject({
  title: text,
  stamp: slotted("reference", "version", "status", "date"),
  /** The same before a numbered version was made. */
  stampUnversioned: slotted("reference", "status", "date"),
  statuses: import_zod39.z.record(draftStatus, text),
  notReviewed: text,
  reviewed: text,
  aid: text,
  /** On the first page of a draft: what keeps it from being used. */
  toFix: import_zod39.z.strictObject({ one: text, many: slotted("count") }),
  header: slotted("reference", "review"),
  page: text,
  of: text,
  schedule: text,
  /** In the place of a Schedule where no KPI is chosen. */
  withoutSchedule: slotted("why"),
  definitions: text,
  definition: slotted("text"),
  kpiHeading: slotted("number", "name"),
  rows: import_zod39.z.strictObject({
    paragraph: text,
    counted: text,
    baseline: text,
    target: text,
    targetOfGrant: text,
    offered: text,
    profile: text,
    evidence: text,
    reported: text,
    rating: text,
    section52: text
  }),
  prices: wordingPrices,
  section52: import_zod39.z.strictObject({ yes: text, no: text }),
  roles: import_zod39.z.record(role, text),
  rolesOfGrant: import_zod39.z.record(role, text),
  targetByOfficer: slotted("target", "authority"),
  offeredCell: slotted("unit"),
  reportedCell: slotted("reported", "owner"),
  profilePoint: slotted("label", "value"),
  /** The profile of a total that is offered: `points` are per cent. */
  profileOffered: slotted("points"),
  band: slotted("rating", "means"),
  notes: officerNotes
});
var wordingDocument = import_zod39.z.strictObject({
  slots,
  /** Beside a clause's title where the Charter was adopted. */
  charterReference: slotted("place"),
  kpiName: slotted("number"),
  kpiNamed: slotted("number", "name"),
  facts,
  checks,
  formNotes,
  section52Notes,
  assessmentNotes,
  remedyNotes: wordingRemedyNotes,
  tender: tenderWords,
  render
});

// src/charter/schema/wording/download.ts
var import_zod40 = require("zod");
var wordingDownload = import_zod40.z.strictObject({
  expiredTitle: text,
  expired: text,
  notFoundTitle: text,
  notFound: text,
  deletedTitle: text,
  deleted: text,
  failedTitle: text,
  failed: text,
  aboutTitle: text,
  about: text,
  privacyTitle: text,
  privacy: text,
  termsTitle: text,
  terms: text
});

// src/charter/schema/wording/explaining.ts
var import_zod42 = require("zod");

// src/charter/schema/wording/whatIf.ts
var import_zod41 = require("zod");
var wordingWhatIf = import_zod41.z.strictObject({
  title: text,
  given: slotted("label", "before", "now"),
  givenNew: slotted("label", "now"),
  buyer: text,
  nothing: text,
  formStays: slotted("form"),
  same: text,
  kpiIn: slotted("name", "target"),
  kpiOut: slotted("name", "target"),
  target: slotted("name", "before", "now"),
  reported: slotted("name", "now", "before"),
  most: slotted("now", "before"),
  scale: slotted("now", "before"),
  belowFloor: text,
  aboveFloor: text,
  proposedIn: slotted("names"),
  proposedOut: slotted("names"),
  lawIn: slotted("titles"),
  lawOut: slotted("titles"),
  partsIn: slotted("titles"),
  partsOut: slotted("titles"),
  reasonsIn: slotted("names"),
  reasonsOut: slotted("names"),
  opens: slotted("questions"),
  unknown: text,
  kept: text,
  how: slotted("words"),
  change: slotted("name", "typed"),
  settings: text,
  locked: text,
  notRead: text,
  notYet: text
});

// src/charter/schema/wording/explaining.ts
var phrases3 = import_zod42.z.array(text).min(1);
var wordingExplaining = import_zod42.z.strictObject({
  asked: import_zod42.z.strictObject({
    count: phrases3,
    reasons: phrases3,
    warnings: phrases3,
    frequencies: import_zod42.z.record(frequency, phrases3),
    paragraphs: phrases3
  }),
  commitment: import_zod42.z.strictObject({
    inDraft: slotted("kpis"),
    out: text,
    kpi: slotted("number", "name", "target"),
    rank: slotted("rank", "count", "points", "most"),
    noRank: text,
    base: slotted("points", "kind", "reason"),
    more: slotted("points", "reason"),
    fewer: slotted("points", "reason"),
    moreSaid: slotted("points"),
    fewerSaid: slotted("points"),
    barred: slotted("name", "why"),
    ourPoints: text,
    behind: slotted("name", "points", "behind"),
    level: slotted("name"),
    ahead: slotted("name", "behind"),
    least: slotted("least"),
    request: text,
    nearCount: slotted("preselect", "most"),
    measure: slotted("name", "target"),
    placed: slotted("place")
  }),
  measure: import_zod42.z.strictObject({
    of: slotted("commitment"),
    inDraft: slotted("number", "target"),
    out: text,
    kinds: slotted("kinds", "kind"),
    has: slotted("facet", "why"),
    hasNot: slotted("facet", "why"),
    notKnown: slotted("facet", "why"),
    needsNothing: text,
    noClause: text,
    barredLocation: slotted("title", "by"),
    barredLocationCheck: slotted("title", "by"),
    barredWorkforce: slotted("matter", "route"),
    barredOutside: slotted("scheme"),
    monitored: slotted("why"),
    otherFirst: slotted("other"),
    notTaken: text,
    wouldBe: slotted("target"),
    tooShort: slotted("months", "term"),
    onRequest: text,
    best: text
  }),
  figure: import_zod42.z.strictObject({
    title: slotted("number", "why"),
    rule: slotted("id", "statement"),
    scope: slotted("id", "scope"),
    commitment: slotted("name", "reason"),
    linked: slotted("why"),
    frequency: slotted("frequency", "why"),
    change: slotted("number"),
    changeOrOffer: slotted("number", "tenderers"),
    fixed: text
  }),
  frequency: import_zod42.z.strictObject({
    title: slotted("frequency"),
    words: import_zod42.z.record(frequency, text),
    overAtOnce: text,
    own: text,
    once: text,
    brief: slotted("value"),
    short: slotted("term"),
    kpi: slotted("number", "name", "why"),
    none: slotted("frequency")
  }),
  count: import_zod42.z.strictObject({
    title: text,
    change: text
  }),
  rule: import_zod42.z.strictObject({
    stands: slotted("facts"),
    follows: slotted("fact", "facts"),
    always: text,
    unless: slotted("facts"),
    notHere: text,
    missing: slotted("facts"),
    excluded: slotted("facts"),
    outOfTime: text,
    noScheme: text,
    severity: import_zod42.z.record(severity, text),
    until: text,
    inForce: slotted("days"),
    from: slotted("date"),
    to: slotted("date"),
    both: slotted("from", "to"),
    day: slotted("date"),
    read: slotted("checkedOn", "checkBy"),
    confidence: import_zod42.z.record(confidence, text),
    also: slotted("titles")
  }),
  paragraph: import_zod42.z.strictObject({
    title: slotted("number", "title"),
    duty: slotted("number", "name"),
    chosen: slotted("reason"),
    written: slotted("instrument", "scale", "value"),
    scales: import_zod42.z.record(scale, text),
    instruments: import_zod42.z.record(instrument, text),
    facts: slotted("facts"),
    reviewed: slotted("by"),
    notReviewed: text,
    out: slotted("title"),
    dropClause: slotted("name"),
    stays: text,
    none: slotted("number", "last")
  }),
  remedy: import_zod42.z.strictObject({
    always: text,
    chosen: text,
    notChosen: text,
    barred: slotted("why"),
    brief: slotted("why"),
    adviser: text,
    notAdvised: slotted("text"),
    change: text
  }),
  reasons: import_zod42.z.strictObject({
    title: text,
    kpi: slotted("number", "name"),
    none: text,
    needed: slotted("matter", "kpis", "route"),
    accepted: slotted("name", "post", "date"),
    open: text
  }),
  warnings: import_zod42.z.strictObject({
    title: text,
    none: text,
    mustFix: slotted("message"),
    consider: slotted("message"),
    more: slotted("count")
  }),
  notFound: import_zod42.z.strictObject({
    title: text,
    line: slotted("about"),
    example: slotted("commitment")
  }),
  source: slotted("title", "published", "checkedOn"),
  sourceUndated: slotted("title", "checkedOn"),
  sourceNote: slotted("source", "note"),
  sources: text,
  change: import_zod42.z.strictObject({
    add: slotted("name"),
    drop: slotted("name"),
    measures: text,
    bought: text,
    locked: text
  }),
  facts: import_zod42.z.record(factName, text),
  joined: import_zod42.z.strictObject({
    because: slotted("one", "other"),
    where: slotted("one", "other"),
    or: slotted("one", "other")
  }),
  notHolding: slotted("fact"),
  tested: import_zod42.z.strictObject({
    buyer: slotted("buyer"),
    moreThan: slotted("fact", "sum", "value"),
    atLeast: slotted("fact", "sum", "value"),
    moreThanAYear: slotted("fact", "sum"),
    begunFrom: slotted("fact", "date", "begun"),
    runsPast: slotted("fact", "date")
  }),
  whatIf: wordingWhatIf
});

// src/charter/schema/wording/proportion.ts
var import_zod44 = require("zod");

// src/charter/schema/wording/working.ts
var import_zod43 = require("zod");
var counted = import_zod43.z.strictObject({ one: slotted("count"), many: slotted("count") });
function working(formula, why) {
  return import_zod43.z.strictObject({ formula, rounding: text, why });
}
function summed(...slots2) {
  return import_zod43.z.strictObject({ formula: slotted(...slots2), rounding: text });
}
var OFFERS = ["tenderers", "tender"];
var ruled = slotted("statement", "caveat");
var reasoned = slotted("why");
var target = import_zod43.z.strictObject({
  inputs: import_zod43.z.strictObject({ value: text, term: text, workforce: text, proposed: text }),
  opportunities: working(slotted("count", "value", "per", "rule"), ruled),
  /** Added to the formula: what each opportunity is worth. */
  eachUnits: slotted("opportunities", "each", "total"),
  eachWeeks: slotted("opportunities", "each", "total"),
  eachShortTerm: slotted("opportunities", "each", "term", "total"),
  /** Added where the people on the contract carry fewer. */
  workforceCap: slotted("count", "places", "percent", "workforce", "rule"),
  /** Weeks of the term for one person, without and with what start and end take; then the sum of the places. */
  weeksOfTerm: slotted("months", "gross", "year"),
  weeksLess: slotted("months", "gross", "year", "less", "weeks"),
  placeWeeks: slotted("weeks"),
  placesSum: slotted("places", "weeks", "all", "count", "year"),
  placeEach: slotted("places", "weeks", "all", "count", "year"),
  workforceUnknown: text,
  /** Added to a figure in weeks: how many people that is at the busiest. */
  atOnce: counted,
  opportunity: counted,
  /** Added where several KPIs draw on one pot; `sum` is `pot.sum`. */
  shared: slotted("sum"),
  /** Why a rule gives no figure; `notUsed` stands before the reason why a figure cannot be done. */
  notUsed: slotted("why"),
  nothingLeft: slotted("sum"),
  noPlace: slotted("formula"),
  noTime: slotted("total", "term", "weeks"),
  tooMany: slotted("total", "term", "people", "workforce"),
  feeWeeks: working(slotted("weeks", "value", "per", "total", "rule"), ruled),
  feeWeeksRounded: slotted("weeks", "value", "per", "exact", "total", "rule"),
  feeWeeksHeld: slotted("hosts", "weeks", "term", "total"),
  feePlacements: working(slotted("total", "value", "from", "above", "rule"), ruled),
  fixed: working(slotted("total"), reasoned),
  perQuarter: working(slotted("amount", "count", "max", "total"), reasoned),
  perYear: working(slotted("amount", "count", "max", "total"), reasoned),
  offer: working(slotted(...OFFERS, "basis"), slotted(...OFFERS)),
  /** Where a floor is from. */
  floorShare: text,
  floorPer: slotted("amount", "each", "value"),
  /** The floor as the figure, until it is left to tenderers; `sum` is one of the two above. */
  floorAsked: working(slotted("floor", "sum"), text),
  /** What tenderers state where the measure has no wording of its own. */
  offerBasis: slotted("name", "unit"),
  knownBaseline: working(slotted("baseline", "most", "total", "rule"), slotted("baseline", "most")),
  baseline: working(slotted("measuredOver", "most", "rule"), slotted(...OFFERS, "statement", "caveat")),
  monitor: working(text, reasoned),
  /** The authority's own figure, by how it grows; `each` is an amount in the unit of the measure. */
  authority: import_zod43.z.strictObject({
    same: summed("total"),
    perPounds: summed("each", "pounds", "value", "total"),
    perQuarter: summed("each", "count", "total"),
    perYear: summed("each", "count", "total"),
    noStep: slotted("value"),
    why: import_zod43.z.strictObject({
      policy: slotted("title"),
      pastResults: slotted("title", "contracts", "suppliers", "since", "until")
    })
  }),
  officer: working(slotted("total"), slotted(...OFFERS, "proposed")),
  officerPerMillion: slotted("share"),
  /** The sum that would stand without the offer; then what held its limits. */
  officerSum: slotted("formula"),
  officerHeld: import_zod43.z.strictObject({
    ceiling: slotted("ceiling", "sum"),
    both: slotted("floor", "ceiling", "sum"),
    byClause: slotted("amount", "count"),
    byPlaces: slotted("hosts", "weeks"),
    byPot: slotted("carried", "drawn", "offered", "most"),
    byTime: text
  }),
  nothingCarried: text,
  officerOffered: working(slotted(...OFFERS, "basis"), slotted(...OFFERS, "proposed")),
  noWholeNumber: slotted("value", "rule"),
  gateWithoutCase: slotted("name")
});

// src/charter/schema/wording/proportion.ts
var offerWords = import_zod44.z.strictObject({ tenderers: text, tender: text });
var selection = import_zod44.z.strictObject({
  ownChoice: text,
  wanted: text,
  leftOut: text,
  noMeasure: text,
  /** How a reason names the contract. */
  contract: slotted("title"),
  /** Why a measure is proposed: the facet that it is asked for, and why its commitment fits. */
  because: slotted("facet", "fit"),
  becauseEstimated: slotted("facet", "fit"),
  /** What the contract has not; what is not known of it; what is an estimate, so that no figure may be left to an offer. */
  missing: slotted("facets"),
  doubtful: slotted("facets"),
  estimatedOffer: slotted("facets"),
  /** Nothing of it is proportionate here by a figure of ours. */
  noFigure: text,
  potEmpty: text,
  /** The term is too short for any of its measures. */
  tooShort: slotted("months"),
  /** Why a measure is offered and never proposed here: what its nature has not, or has; a token; or one kept for those who ask. */
  heldBack: import_zod44.z.strictObject({
    without: import_zod44.z.record(trait, text),
    with: import_zod44.z.partialRecord(trait, text),
    scale: text,
    notNamed: text,
    token: slotted("figure"),
    onRequest: text
  }),
  /** `other` is the name of the measure that counts the same. */
  countsTwice: slotted("other"),
  /** Another that stands beside the work is chosen already. */
  oneAside: slotted("other"),
  /** Why a better commitment is not proposed: another brings in a share with a figure of its own. */
  gaveWay: text,
  /** Why fewer are proposed than the band proposes: the initial term is worth less. */
  heldByInitial: slotted("value", "preselect"),
  /** Why fewer are proposed than the band proposes, with what the other commitments hang on; or with nothing to name. */
  fewer: import_zod44.z.strictObject({
    none: slotted("facets"),
    one: slotted("facets"),
    many: slotted("count", "facets")
  }),
  fewerPlain: text,
  /** Why fewer than the band allows. */
  ceiling: slotted("most")
});
var printed = import_zod44.z.strictObject({
  offered: slotted(...OFFERS),
  offeredFloor: slotted(...OFFERS, "floor"),
  /** An offer where less is better. */
  offeredMost: slotted(...OFFERS),
  offeredMostFloor: slotted(...OFFERS, "floor"),
  baselineMore: slotted("most", "measuredOver"),
  baselineLess: slotted("most", "measuredOver"),
  /** How long a baseline is measured; `months` is a number of months in words. */
  measuredOver: slotted("months"),
  monitored: text,
  startsAtZero: text,
  /** A share to be reached, where it is not all there is. */
  atLeast: slotted("target"),
  knownBaseline: slotted("figure", "period", "from"),
  measuredFirst: slotted("measuredOver"),
  noBaseline: text
});
var reached = import_zod44.z.strictObject({
  least: slotted("of", "from"),
  between: slotted("of", "from", "below"),
  under: slotted("of", "below")
});
var ranged = slotted("of", "above", "from", "upTo");
var passed = import_zod44.z.strictObject({
  none: slotted("of"),
  one: ranged,
  upTo: ranged,
  next: ranged,
  between: ranged,
  more: slotted("of", "above", "from"),
  any: slotted("of", "above", "from")
});
var bands = import_zod44.z.strictObject({
  ofProfile: text,
  ofTarget: text,
  offeredFigure: text,
  setFigure: text,
  share: reached,
  figure: reached,
  short: passed,
  casesShort: passed,
  caseCount: counted,
  orNothing: slotted("means"),
  notNothing: slotted("means"),
  /** How far the figure is passed, in points or per cent of it. */
  over: passed,
  points: counted,
  shareOfFigure: slotted("count"),
  reportsOver: passed,
  /** How a rating reads with many cases, with few, and with a bound for each. */
  cases: import_zod44.z.strictObject({
    many: slotted("means", "below"),
    fewer: slotted("below", "few"),
    both: slotted("means", "below", "few")
  }),
  otherProfile: text,
  otherCases: text,
  otherShare: text,
  other: text,
  monitored: text
});
var pot = import_zod44.z.strictObject({
  sum: slotted("opportunities", "shares"),
  /** The same where the officer's figures draw more than the pot holds. */
  overdrawn: slotted("opportunities", "drawn", "shares"),
  /** One share; `as` is the measure's own word. */
  share: slotted("count", "as")
});
var policy = import_zod44.z.strictObject({
  /** What must be known of it as a source. */
  adopted: slotted("date"),
  kpis: slotted("title", "most", "preselect"),
  assessment: slotted("title")
});
var wordingProportion = import_zod44.z.strictObject({
  months: counted,
  /** A sum to the nearest pound. */
  about: slotted("sum"),
  pot,
  policy,
  /** The singular of unit words, for a target of one. */
  singular: import_zod44.z.record(text, text),
  owner: slotted("supplier"),
  /** On a light contract nobody is named for it. */
  ownerLight: slotted("supplier"),
  /** What the slots {tenderers} and {tender} say, by the kind of document. */
  offers: import_zod44.z.strictObject({ contract: offerWords, grant: offerWords }),
  /** Words of the library and what a grant says in their place. */
  grantWords: import_zod44.z.record(import_zod44.z.string().regex(/^[a-z ]+$/), text),
  /** `end`: of a last period that the end of the term cuts off. */
  profile: import_zod44.z.strictObject({ quarter: slotted("count"), year: slotted("count"), end: text }),
  /** Where the term ends within a period. */
  reportedLast: slotted("reported", "completion"),
  reported: import_zod44.z.strictObject({
    quarterly: slotted("completion"),
    "half-yearly": slotted("completion"),
    annual: slotted("completion"),
    "at-completion": slotted("completion")
  }),
  /** Why a facet is read as it is. */
  facets: import_zod44.z.strictObject({
    why: import_zod44.z.strictObject({
      title: slotted("what", "kind"),
      cpv: slotted("code", "what"),
      value: slotted("value"),
      workforce: slotted("count"),
      kind: slotted("kind"),
      officer: text,
      contradicted: text,
      nothing: text
    })
  }),
  /** Codes of a measure in other schemes. */
  elsewhere: import_zod44.z.strictObject({ code: slotted("scheme", "code"), codeToCheck: slotted("scheme", "code") }),
  selection,
  target,
  printed,
  bands
});

// src/charter/schema/wording/wording.ts
var wording = import_zod45.z.strictObject({
  cards: wordingCards,
  dialogs: wordingDialogs,
  proportion: wordingProportion,
  document: wordingDocument,
  download: wordingDownload,
  explaining: wordingExplaining
});

// src/charter/readPack.ts
var TRAINED = "trained.json";
var defaultPackDir = (0, import_node_path2.join)(__dirname, "pack");
function readPack(dir) {
  const name = readYaml(dir, "pack.yaml", packName, void 0);
  const content = readContent(dir);
  const trained = readYaml(dir, TRAINED, trainedFile.optional(), void 0);
  return deepFreeze({
    ...content,
    stamp: { ...name, digest: digestOf(content) },
    ...trained && { trained }
  });
}
function readContent(dir) {
  const charter = readYaml(dir, "charter.yaml", charterText, void 0);
  return {
    charter,
    commitments: indexCommitments(dir, charter),
    measures: readFolder(dir, "measures", measureFile, byId),
    clauses: readFolder(dir, "clauses", clauseFile, byId),
    document: readList(dir, "document.yaml", documentFile),
    definitions: [...readFolder(dir, "definitions", definitionFile, (entry) => entry.term).values()],
    forms: readMap(dir, "forms.yaml", contractFormFile),
    sources: readFolder(dir, "sources", sourceFile, byId),
    rules: readMap(dir, "rules.yaml", proportionalityRule.array()),
    gates: readMap(dir, "gates.yaml", gate.array()),
    engine: readYaml(dir, "engine.yaml", engine, void 0),
    figures: readYaml(dir, "figures.yaml", figures, void 0),
    clocks: readMap(dir, "clocks.yaml", clockFile),
    assessment: readYaml(dir, "assessment.yaml", assessment, void 0),
    remedies: readYaml(dir, "remedies.yaml", remedies, void 0),
    ratings: readYaml(dir, "ratings.yaml", ratings, void 0),
    thresholds: readYaml(dir, "thresholds.yaml", thresholds, void 0),
    buyers: readYaml(dir, "buyers.yaml", buyers, void 0),
    law: readYaml(dir, "law.yaml", law, void 0),
    legal: readMap(dir, "legal.yaml", legalStatement.array()),
    workforceReasons: readMap(dir, "workforceReasons.yaml", workforceReason.array()),
    contradictions: readList(dir, "contradictions.yaml", contradiction.array()),
    wordRules: readList(dir, "wordRules.yaml", wordRule.array()),
    facets: readMap(dir, "facets.yaml", facetFile),
    cpv: readMap(dir, "cpv.yaml", cpvFile),
    natures: readMap(dir, "natures.yaml", natureFile),
    kindCues: readList(dir, "kinds.yaml", kindCue.array()),
    selection: readFolder(dir, "selection", selectionFile, (entry) => entry.commitment),
    phrasings: readFolder(dir, "phrasings", phrasingFile, ({ of }) => of),
    questions: readMap(dir, "questions.yaml", questionFile),
    wording: readWording(dir),
    properNouns: readList(dir, "properNouns.yaml", properNounFile)
  };
}
function readWording(dir) {
  const { cards, dialogs, proportion, document, download, explaining } = wording.shape;
  return {
    cards: readYaml(dir, "wording/cards.yaml", cards, {}),
    dialogs: readYaml(dir, "wording/dialogs.yaml", dialogs, {}),
    proportion: readYaml(dir, "wording/proportion.yaml", proportion, {}),
    document: readYaml(dir, "wording/document.yaml", document, {}),
    download: readYaml(dir, "wording/download.yaml", download, {}),
    explaining: readYaml(dir, "wording/explaining.yaml", explaining, {})
  };
}
function indexCommitments(dir, charter) {
  const entries = charter.themes.flatMap(
    ({ id, name, commitments }) => commitments.map((value) => ({ file: "charter.yaml", value: { ...value, theme: { id, name } } }))
  );
  return index(dir, entries, byId);
}
var byId = (entry) => entry.id;
function readFolder(dir, folder, schema, key) {
  return index(dir, readYamlFolder(dir, folder, schema), key);
}
function readMap(dir, file, schema) {
  const entries = readList(dir, file, schema).map((value) => ({ file, value }));
  return index(dir, entries, ({ id }) => id);
}
function readList(dir, file, schema) {
  return readYaml(dir, file, schema.optional(), void 0) ?? [];
}
function index(dir, entries, key) {
  const found = /* @__PURE__ */ new Map();
  const fileOf = /* @__PURE__ */ new Map();
  const problems = [];
  for (const { file, value } of entries) {
    const id = key(value);
    const earlier = fileOf.get(id);
    if (earlier !== void 0) problems.push(`${file}: "${id}" stands already in ${earlier}`);
    found.set(id, value);
    fileOf.set(id, file);
  }
  if (problems.length > 0) throw new PackError(dir, problems);
  return found;
}

// src/charter/loadPack.ts
function loadPack(dir) {
  const pack2 = readPack(dir);
  const problems = crossCheckPack(pack2);
  if (problems.length > 0) throw new PackError(dir, problems);
  return pack2;
}

// src/drafting/remember.ts
function rememberBy(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const known = made.get(key);
    if (known) return known.made;
    const fresh = { made: make(key) };
    made.set(key, fresh);
    return fresh.made;
  };
}

// src/drafting/contract/natures.ts
function findNatures(pack2, title) {
  const words = wordsOf(title);
  const phrases4 = phrasesOf(pack2.natures);
  const found = words.flatMap(
    ({ text: text2 }, at) => (phrases4.get(text2) ?? []).filter(({ phrase }) => phrase.every((each, index2) => words[at + index2]?.text === each)).map(({ id, order, phrase }) => ({ id, order, at, count: phrase.length }))
  ).sort((one, other) => one.order - other.order || other.count - one.count);
  const places = found.filter((each) => {
    const nature2 = pack2.natures.get(each.id);
    return nature2?.everywhere !== true && isPlace(words, each, nature2?.lightTouch === true);
  });
  const subjects = found.filter((each) => !places.includes(each));
  return found.filter((each) => !found.some((other) => isInside(each, other))).filter((each) => !places.includes(each) || !subjects.some(({ at }) => at < each.at)).map(({ id, at, count }) => ({ id, from: words[at]?.from ?? 0, to: words[at + count - 1]?.to ?? 0 }));
}
function isInside(one, other) {
  return other.count > one.count && other.at <= one.at && one.at + one.count <= other.at + other.count;
}
var BEFORE_USERS = /* @__PURE__ */ new Set(["for", "of"]);
var BEFORE_PLACES = /* @__PURE__ */ new Set([
  "in",
  "at",
  "on",
  "over",
  "across",
  "beside",
  "near",
  "within",
  "around",
  "inside",
  "ahead",
  "behind"
]);
var WORDS_BETWEEN = 3;
function isPlace(words, { at }, mayBeUsers) {
  for (let index2 = at - 1; index2 >= 0 && index2 >= at - 1 - WORDS_BETWEEN; index2 -= 1) {
    const word = words[index2];
    if (word === void 0 || word.endsClause || word.text === "and") return false;
    if (BEFORE_PLACES.has(word.text) || mayBeUsers && BEFORE_USERS.has(word.text)) return true;
  }
  return false;
}
var phrasesOf = rememberBy((natures) => {
  const byFirst2 = /* @__PURE__ */ new Map();
  for (const [order, { id, words }] of [...natures.values()].entries()) {
    for (const telling of words) {
      const phrase = wordsOf(telling).map(({ text: text2 }) => text2);
      const first = phrase[0] ?? "";
      byFirst2.set(first, [...byFirst2.get(first) ?? [], { id, order, phrase }]);
    }
  }
  return byFirst2;
});
function wordsOf(text2) {
  return [...text2.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index: index2 }) => ({
    text: singular(word.toLowerCase().replace(/['’]/g, "")),
    from: index2,
    to: index2 + word.length,
    endsClause: /^\s*[,;:(–—-]/u.test(text2.slice(index2 + word.length, index2 + word.length + 3))
  }));
}
var OWN_MEANING = /* @__PURE__ */ new Set([
  "works",
  "arts",
  "goods",
  "news",
  "chairs",
  "desks",
  "books",
  "provisions",
  "removals",
  "voids"
]);
function singular(word) {
  if (word.length < 4 || OWN_MEANING.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}

// src/drafting/contract/kindCues.ts
function findKindCues(cues, title) {
  const words = wordsOf(title);
  return phrasesOf2(cues).flatMap(({ kind: kind2, sure, phrases: phrases4, unless, endings }) => {
    const hidden = spansOf(words, unless);
    const isFree = (span) => !hidden.some(({ at, end }) => at <= span.at && span.end <= end);
    const ended = words.flatMap(
      ({ text: text2 }, at) => endings.some((ending) => text2.length > ending.length + 3 && text2.endsWith(ending)) ? [{ at, end: at + 1 }] : []
    );
    const found = [...spansOf(words, phrases4), ...ended].find(isFree);
    if (found === void 0) return [];
    return [{ kind: kind2, sure, from: title.slice(words[found.at]?.from, words[found.end - 1]?.to) }];
  });
}
function spansOf(words, phrases4) {
  return words.flatMap(
    ({ text: text2 }, at) => (phrases4.get(text2) ?? []).filter((phrase) => phrase.every((each, index2) => words[at + index2]?.text === each)).map((phrase) => ({ at, end: at + phrase.length }))
  );
}
var phrasesOf2 = rememberBy(
  (cues) => cues.map(({ kind: kind2, sure, words, unless, endings }) => ({
    kind: kind2,
    sure,
    endings,
    phrases: byFirst(words),
    unless: byFirst(unless)
  }))
);
function byFirst(texts) {
  const made = /* @__PURE__ */ new Map();
  for (const text2 of texts) {
    const phrase = wordsOf(text2).map((word) => word.text);
    const first = phrase[0] ?? "";
    made.set(first, [...made.get(first) ?? [], phrase]);
  }
  return made;
}

// src/drafting/reading/readKind.ts
function readKindFromTitle(pack2, title) {
  const natures = findNatures(pack2, title).flatMap(({ id, from, to }) => {
    const kind2 = pack2.natures.get(id)?.suggestsKind;
    return kind2 === void 0 ? [] : [{ kind: kind2, from: title.slice(from, to) }];
  });
  const cues = findKindCues(pack2.kindCues, title);
  const guess = cues.find(({ sure }) => sure) ?? natures[0] ?? cues[0];
  const lightTouch = guess?.kind === "services" ? natures.find(({ kind: kind2 }) => kind2 === "light-touch") : void 0;
  const told2 = lightTouch ?? guess;
  return told2 === void 0 ? void 0 : { kind: told2.kind, from: told2.from };
}

// ../../../tmp/nk.ts
var pack = loadPack("/work/wt/requests/src/charter/pack");
var ok = 0;
var n = 0;
for (const l of (0, import_node_fs2.readFileSync)("/work/shared/data/notices-sample.jsonl", "utf8").trim().split("\n")) {
  const r = JSON.parse(l);
  const g = readKindFromTitle(pack, r.title);
  const k = g?.kind === "light-touch" ? "services" : g?.kind;
  n++;
  if (k === r.mainProcurementCategory) ok++;
  else console.log(r.mainProcurementCategory, "|", k, "|", g?.from, "|", r.title);
}
console.log(ok, n);
for (const t of ["Roof works at the town hall", "Goods lift replacement", "Works depot cleaning", "Emergency services memorial", "Community chest small grants programme", "Body armour", "Office moves", "Fire station drill tower", "Crematorium cremator", "Hoarding removal", "Winter coats for wardens", "Bus lane cameras", "Home to school transport", "Bailiff services", "Water fountains", "Voids", "School minibuses", "Hostel beds", "Zebra crossings", "Tarmac patching", "Boiler servicing", "Car leasing", "Electricity", "Employee benefits", "Public toilets modernisation", "Skate park", "Dementia day care", "Legal case management system", "Ballot printing", "Allotment toilets", "Coach hire", "Stairlifts", "Drain jetting", "Dog warden", "Bridge bearings", "Web hosting", "Asbestos removal", "Community minibus scheme", "Leisure operator", "Air quality stations", "Swimming pool tiling", "Trading standards sampling", "Lollipop patrol", "Mobile phones", "Public health nursing", "Mayor car", "Debt advice", "Sports hall floor", "Data cabling", "Flood pumps", "Library management system", "Traffic signals", "Harbour dredging", "Cemetery extension", "Playing field drainage"])
  console.log(t.padEnd(40), JSON.stringify(readKindFromTitle(pack, t)));
