/** The value of an attribute as the host meant it. */
export declare function attributeText(written: string): string;
export declare function attributeText(written: string | null): string | null;
