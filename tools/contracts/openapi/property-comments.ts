import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { REPOSITORY } from '../../start/repository';
import type { RequestClass } from './operations';

type Comments = Readonly<Record<string, string>>;

/** Where request classes are. */
const SOURCES = ['apps/budget/src', 'apps/projects/src', 'apps/returns/src', 'apps/gateway/src', 'libs/shared/service/src'];

let byClass: Map<string, Comments> | null = null;

/** What the comments above the fields of a request class say, its ancestors' included: readers of the API get the same words. */
export function commentsOf(type: RequestClass): Comments {
  byClass ??= readComments();
  const parent = Object.getPrototypeOf(type) as RequestClass;
  return { ...(parent.name === '' ? {} : commentsOf(parent)), ...byClass.get(type.name) };
}

function readComments(): Map<string, Comments> {
  const comments = new Map<string, Comments>();
  for (const file of sources()) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const read = (node: ts.Node): void => {
      node.forEachChild(read);
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const ofClass = node.members.flatMap((member) => {
        const text = member.name && ts.getJSDocCommentsAndTags(member).map((each) => ts.getTextOfJSDocComment(each.comment));
        return member.name && text?.[0] ? [[member.name.getText(), text.join(' ').replaceAll(/\s+/g, ' ')] as const] : [];
      });
      comments.set(node.name.text, { ...comments.get(node.name.text), ...Object.fromEntries(ofClass) });
    };
    read(source);
  }
  return comments;
}

function sources(): string[] {
  return SOURCES.flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(REPOSITORY, folder, file)),
  );
}
