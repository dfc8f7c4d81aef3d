import { type AttributeValue, DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';

const junk: AttributeValue = { S: '{"\u0000' };

/**
 * Spoils every item of a table: whatever is no key becomes text that nothing can read.
 * @param fill puts into the table what there is to spoil
 */
export async function damage(
  environment: Readonly<Record<string, string>>,
  fill: () => Promise<void>,
): Promise<void> {
  await fill();
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint = '', CRAMP_COACH_TABLE: TableName = '' } = environment;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials });
  try {
    const { Items = [] } = await client.send(new ScanCommand({ TableName }));
    for (const item of Items) {
      const spoiled = Object.entries(item).map(([name, value]) => [
        name,
        /^(pk|sk)$/.test(name) ? value : junk,
      ]);
      await client.send(new PutItemCommand({ TableName, Item: Object.fromEntries(spoiled) }));
    }
  } finally {
    client.destroy();
  }
}
