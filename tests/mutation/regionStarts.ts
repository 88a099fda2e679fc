import ts from 'typescript';

/** Which children of a node may run or not while the node does, and which statements run only where none before has left the block. */
export interface RegionStarts {
  readonly children: readonly ts.Node[];
  readonly followers: readonly ts.Node[];
}

function present(...nodes: readonly (ts.Node | undefined)[]): readonly ts.Node[] {
  return nodes.filter((node) => node !== undefined);
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isFunctionLike(node) && 'body' in node) return present(node.body);
  if (ts.isIfStatement(node)) return present(node.thenStatement, node.elseStatement);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isIterationStatement(node, false)) return [node.statement];
  if (ts.isBinaryExpression(node) && ['&&', '||', '??'].includes(node.operatorToken.getText())) return [node.right];
  if (ts.isParameter(node) || ts.isBindingElement(node)) return present(node.initializer);
  return [];
}

/** A statement that leads out of the block, or further. */
function mayLeave(node: ts.Node): boolean {
  return ts.isIfStatement(node) || ts.isIterationStatement(node, false) || ts.isSwitchStatement(node);
}

function followersOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isCaseOrDefaultClause(node)) return node.statements.slice(0, 1);
  if (!ts.isBlock(node)) return [];
  return node.statements.filter((_, index) => {
    const before = node.statements[index - 1];
    return before !== undefined && mayLeave(before);
  });
}

export function regionStarts(node: ts.Node): RegionStarts {
  return { children: childrenOf(node), followers: followersOf(node) };
}
