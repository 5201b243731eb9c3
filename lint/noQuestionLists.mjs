/**
 * What there is to say of a question stands in its room (src/drafting/questions), where the compiler names one that is
 * missing. A switch over question ids, a comparison with one, or a list of some of them says it a second time, silently.
 */
export const noQuestionLists = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      list: 'Ask the registry of questions (src/drafting/questions/registry.ts) in place of naming question ids here.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const typeOf = (node) => services.getTypeAtLocation(node);
    const expectedOf = (node) => checker.getContextualType(services.esTreeNodeToTSNodeMap.get(node));
    const report = (node) => {
      context.report({ node, messageId: 'list' });
    };
    return {
      SwitchStatement(node) {
        if (isQuestionId(typeOf(node.discriminant))) report(node.discriminant);
      },
      BinaryExpression(node) {
        if (!['===', '!==', '==', '!='].includes(node.operator)) return;
        const [named, other] = isWord(node.left) ? [node.left, node.right] : [node.right, node.left];
        if (isWord(named) && isQuestionId(typeOf(other))) report(named);
      },
      ArrayExpression(node) {
        const words = node.elements.filter(isWord);
        if (words.some((word) => isQuestionId(expectedOf(word)))) report(node);
      },
      CallExpression({ callee, arguments: given }) {
        if (callee.type !== 'MemberExpression' || callee.object.type !== 'ArrayExpression') return;
        if (callee.object.elements.some(isWord) && given.some((each) => isQuestionId(typeOf(each))))
          report(callee.object);
      },
    };
  },
};

function isWord(node) {
  return node?.type === 'Literal' && typeof node.value === 'string';
}

/** Whether a type is the ids of the questions: no other union of the code has this one among its members. */
function isQuestionId(type) {
  if (!type?.isUnion()) return false;
  const members = type.types.filter((each) => each.isStringLiteral()).map(({ value }) => value);
  return members.includes('procurementStart') && members.includes('healthCare');
}
