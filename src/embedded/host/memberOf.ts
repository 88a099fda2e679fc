import type { Host } from './Host';
import { refuse } from './HostFailure';
import type { BoundMember, HostObject } from './HostObject';
import { isWithinLevel } from './isWithinLevel';

/** A member by its wire name. @throws HostFailure ApiNotFound where it is unknown or newer than the host's requirement set. */
export function memberOf(object: HostObject, name: string, host: Host): BoundMember {
  const member = object.member(name);
  return member && isWithinLevel(member.since, host.level) ? member : refuse('ApiNotFound');
}
