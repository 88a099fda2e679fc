/** What may stand in a text or an attribute; `limit` is the number of characters at most. */
export interface ValueShape {
  readonly form?: RegExp;
  readonly limit?: number;
}

export interface ChildShape {
  readonly name: string;
  readonly shape: ElementShape;
  readonly min: number;
  readonly max: number;
}

/** Attributes all stand; children stand in this order. Where `byType` is given, the attribute `xsi:type` tells which shape holds. */
export interface ElementShape {
  readonly attributes?: Readonly<Record<string, ValueShape>>;
  readonly text?: ValueShape;
  readonly children?: readonly ChildShape[];
  readonly byType?: Readonly<Record<string, ElementShape>>;
}

const one = (name: string, shape: ElementShape): ChildShape => ({ name, shape, min: 1, max: 1 });
const maybe = (name: string, shape: ElementShape): ChildShape => ({ name, shape, min: 0, max: 1 });
const many = (name: string, shape: ElementShape, max = 100): ChildShape => ({ name, shape, min: 1, max });
const exactly = (value: string): ValueShape => ({ form: new RegExp(`^${value.replace(/[.]/g, '\\.')}$`) });

const locale: ValueShape = { form: /^[a-z]{2,3}-[A-Z]{2}$/ };
/** Resources are asked for by ids of at most 32 characters, controls and functions by at most 125. */
const resourceId: ValueShape = { form: /\S/, limit: 32 };
const controlId: ValueShape = { form: /^[\w.-]+$/, limit: 125 };
const asked: ElementShape = { attributes: { resid: resourceId } };

const localized = (limit: number, override: string): ElementShape => ({
  attributes: { DefaultValue: { form: /\S/, limit } },
  children: [{ name: override, shape: { attributes: { Locale: locale, Value: { form: /\S/, limit } } }, min: 0, max: 100 }],
});
/** Addresses are at most 2048 characters long; a Vietnamese and an English Excel show the same pages and icons. */
const address: ElementShape = { attributes: { DefaultValue: { form: /^https:\/\//, limit: 2048 } } };

const resources = (kind: string, limit: number): ElementShape => ({
  children: [many(kind, { ...localized(limit, 'bt:Override'), attributes: { id: resourceId, DefaultValue: { form: /\S/, limit } } })],
});
const addresses = (kind: string): ElementShape => ({ children: [many(kind, { attributes: { id: resourceId, ...address.attributes } })] });

const icon: ElementShape = { children: [many('bt:Image', { attributes: { size: { form: /^(?:16|20|24|32|40|48|64|80)$/ }, resid: resourceId } }, 8)] };
const action: ElementShape = {
  byType: {
    ShowTaskpane: { children: [maybe('TaskpaneId', { text: controlId }), one('SourceLocation', asked), maybe('Title', asked)] },
    ExecuteFunction: { children: [one('FunctionName', { text: controlId })] },
  },
};
const button: ElementShape = {
  attributes: { id: controlId },
  children: [one('Label', asked), one('Supertip', { children: [one('Title', asked), one('Description', asked)] }), one('Icon', icon), one('Action', action)],
};
const group: ElementShape = { attributes: { id: controlId }, children: [one('Label', asked), one('Icon', icon), many('Control', { byType: { Button: button } })] };
const ribbon: ElementShape = { byType: { PrimaryCommandSurface: { children: [one('OfficeTab', { attributes: { id: exactly('TabHome') }, children: [many('Group', group)] })] } } };

const versionOverrides: ElementShape = {
  attributes: { xmlns: exactly('http://schemas.microsoft.com/office/taskpaneappversionoverrides') },
  byType: {
    VersionOverridesV1_0: {
      children: [
        one('Hosts', {
          children: [one('Host', { byType: { Workbook: { children: [one('DesktopFormFactor', { children: [one('FunctionFile', asked), many('ExtensionPoint', ribbon)] })] } } })],
        }),
        one('Resources', {
          children: [one('bt:Images', addresses('bt:Image')), one('bt:Urls', addresses('bt:Url')), one('bt:ShortStrings', resources('bt:String', 125)), one('bt:LongStrings', resources('bt:String', 250))],
        }),
      ],
    },
  },
};

/**
 * The parts of a task-pane manifest for Excel that this add-in has, in Microsoft's order and with its limits: "How to find the proper order of
 * manifest elements", the reference pages of the elements, and [MS-OWEMXML]. Anything else is refused, also where Excel would take it: a new
 * element is first looked up, then added here.
 */
export const manifestShape: ElementShape = {
  attributes: {
    xmlns: exactly('http://schemas.microsoft.com/office/appforoffice/1.1'),
    'xmlns:xsi': exactly('http://www.w3.org/2001/XMLSchema-instance'),
    'xmlns:bt': exactly('http://schemas.microsoft.com/office/officeappbasictypes/1.0'),
  },
  byType: {
    TaskPaneApp: {
      children: [
        one('Id', { text: { form: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/ } }),
        one('Version', { text: { form: /^\d{1,5}(?:\.\d{1,5}){3}$/ } }),
        one('ProviderName', { text: { form: /\S/, limit: 125 } }),
        one('DefaultLocale', { text: locale }),
        one('DisplayName', localized(125, 'Override')),
        one('Description', localized(250, 'Override')),
        one('IconUrl', address),
        one('HighResolutionIconUrl', address),
        one('SupportUrl', address),
        one('Hosts', { children: [one('Host', { attributes: { Name: exactly('Workbook') } })] }),
        one('Requirements', {
          children: [one('Sets', { attributes: { DefaultMinVersion: { form: /^\d+\.\d+$/ } }, children: [many('Set', { attributes: { Name: { form: /\S/ }, MinVersion: { form: /^\d+\.\d+$/ } } })] })],
        }),
        one('DefaultSettings', { children: [one('SourceLocation', address)] }),
        one('Permissions', { text: exactly('ReadWriteDocument') }),
        one('VersionOverrides', versionOverrides),
      ],
    },
  },
};
