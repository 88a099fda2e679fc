import ts from 'typescript';
import type { Change } from './Mutant';
import { mutateRegex } from './mutateRegex';

/** A way of changing a program: what it makes of a node. */
interface Operator {
  readonly name: string;
  readonly changes: (node: ts.Node, source: ts.SourceFile) => readonly Change[];
}

const kinds = ts.SyntaxKind;

function instead(node: ts.Node, source: ts.SourceFile, ...texts: readonly string[]): readonly Change[] {
  return texts.map((text) => ({ start: node.getStart(source), end: node.getEnd(), text }));
}

const comparisons: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'], '===': ['!=='], '!==': ['==='],
};
const logicals: Readonly<Record<string, readonly string[]>> = { '&&': ['||'], '||': ['&&'], '??': ['&&'] };
const arithmetics: Readonly<Record<string, readonly string[]>> = { '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'], '+=': ['-='], '-=': ['+='] };

function ofOperatorSign(signs: Readonly<Record<string, readonly string[]>>): Operator['changes'] {
  return (node, source) => (ts.isBinaryExpression(node) ? instead(node.operatorToken, source, ...(signs[node.operatorToken.getText(source)] ?? [])) : []);
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function isLoopCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isForStatement(parent)) return parent.condition === node;
  return (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node;
}

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  return (ts.isIfStatement(parent) && parent.expression === node) || (ts.isConditionalExpression(parent) && parent.condition === node);
}

function isBoolean(node: ts.Node, source: ts.SourceFile): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const sign = node.operatorToken.getText(source);
  return sign in comparisons || sign === '&&' || sign === '||';
}

/** The key of a property, the name of a module and a type are no values. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent)) && (parent.name === node || ('propertyName' in parent && parent.propertyName === node));
}

/** Another method in its place; null: the call left out. */
const methods: Readonly<Record<string, string | null>> = {
  startsWith: 'endsWith', endsWith: 'startsWith', every: 'some', some: 'every', min: 'max', max: 'min', trimStart: 'trimEnd', trimEnd: 'trimStart',
  toUpperCase: 'toLowerCase', toLowerCase: 'toUpperCase', flatMap: 'map', trim: null, sort: null, toSorted: null, reverse: null, toReversed: null, slice: null, filter: null,
};

function ofMethod(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = Object.hasOwn(methods, name.text) ? methods[name.text] : undefined;
  if (other === undefined) return [];
  return other === null ? instead(node, source, expression.getText(source)) : instead(name, source, other);
}

function ofSign(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (ts.isPrefixUnaryExpression(node) && (node.operator === kinds.ExclamationToken || node.operator === kinds.MinusToken)) return instead(node, source, node.operand.getText(source));
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return [];
  if (node.operator !== kinds.PlusPlusToken && node.operator !== kinds.MinusMinusToken) return [];
  const text = node.getText(source);
  return instead(node, source, text.includes('++') ? text.replace('++', '--') : text.replace('--', '++'));
}

function ofText(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (!isText(node) || isName(node)) return [];
  if (ts.isStringLiteral(node)) return instead(node, source, node.text === '' ? "'mutated'" : "''");
  return node.getText(source) === '``' ? [] : instead(node, source, '``');
}

function ofCollection(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (ts.isArrayLiteralExpression(node)) return instead(node, source, node.elements.length === 0 ? "['mutated']" : '[]');
  return ts.isObjectLiteralExpression(node) && node.properties.length > 0 ? instead(node, source, '{}') : [];
}

function ofBody(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (ts.isBlock(node)) return node.statements.length > 0 ? instead(node, source, '{}') : [];
  if (!ts.isArrowFunction(node) || ts.isBlock(node.body) || node.body.getText(source) === 'undefined') return [];
  return instead(node.body, source, 'undefined');
}

function ofPattern(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (!ts.isRegularExpressionLiteral(node)) return [];
  const begin = node.getStart(source) + 1;
  const pattern = node.text.slice(1, node.text.lastIndexOf('/'));
  return mutateRegex(pattern)
    .filter(({ start, end, text }) => pattern.slice(0, start) + text + pattern.slice(end) !== '')
    .map(({ start, end, text }) => ({ start: begin + start, end: begin + end, text }));
}

/** In the manner of the usual tools (Stryker, PIT), numbers, whole statements and the parts of patterns besides. */
export const operators: readonly Operator[] = [
  { name: 'condition', changes: (node, source) => (isCondition(node) || (isBoolean(node, source) && !isLoopCondition(node)) ? instead(node, source, 'true', 'false') : []) },
  { name: 'loop', changes: (node, source) => (isLoopCondition(node) ? instead(node, source, 'false') : []) },
  { name: 'comparison', changes: ofOperatorSign(comparisons) },
  { name: 'logic', changes: ofOperatorSign(logicals) },
  { name: 'arithmetic', changes: (node, source) => (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)) ? [] : ofOperatorSign(arithmetics)(node, source)) },
  { name: 'sign', changes: ofSign },
  { name: 'text', changes: ofText },
  { name: 'number', changes: (node, source) => (ts.isNumericLiteral(node) && !isName(node) ? instead(node, source, String(Number(node.text) + 1)) : []) },
  { name: 'truth', changes: (node, source) => (node.kind === kinds.TrueKeyword ? instead(node, source, 'false') : node.kind === kinds.FalseKeyword ? instead(node, source, 'true') : []) },
  { name: 'collection', changes: ofCollection },
  { name: 'body', changes: ofBody },
  { name: 'statement', changes: (node, source) => (ts.isExpressionStatement(node) ? instead(node, source, ';') : []) },
  { name: 'method', changes: ofMethod },
  { name: 'chain', changes: (node, source) => (node.kind === kinds.QuestionDotToken ? instead(node, source, /[[(]/.test(source.text[node.getEnd()] ?? '') ? '' : '.') : []) },
  { name: 'pattern', changes: ofPattern },
];
